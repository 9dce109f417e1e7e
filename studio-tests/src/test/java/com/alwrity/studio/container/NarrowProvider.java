package com.alwrity.studio.container;

import jakarta.enterprise.context.ApplicationScoped;

/** Takes two at once, says the catalogue. */
@ApplicationScoped
public class NarrowProvider extends PlayedProvider {

    public NarrowProvider() {
        super("narrow");
    }
}
