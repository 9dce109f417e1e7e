package com.alwrity.studio.identity;

import jakarta.enterprise.context.ApplicationScoped;

/** Whoever is signed in at the page. */
@ApplicationScoped
public class PageCaller implements CurrentCaller {

    @Override
    public Caller caller() {
        return SignedIn.caller();
    }

    @Override
    public void actAs(Profile person) {
        SignedIn.actAs(person);
    }
}
