package com.alwrity.studio.container;

import jakarta.enterprise.context.ApplicationScoped;

/** The first to be asked. */
@ApplicationScoped
public class FakeProvider extends PlayedProvider {

    public FakeProvider() {
        super("fake");
    }
}
