package com.alwrity.studio.container;

import jakarta.enterprise.context.ApplicationScoped;

/** Stands in for the first. */
@ApplicationScoped
public class SpareProvider extends PlayedProvider {

    public SpareProvider() {
        super("spare");
    }
}
