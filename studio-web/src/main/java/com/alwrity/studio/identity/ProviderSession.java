package com.alwrity.studio.identity;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.net.URI;
import java.util.Optional;

/**
 * That somebody signed in at a provider, as the browser's session keeps it.
 *
 * @param signOut where they sign out there, too; null where the provider has no such page
 */
record ProviderSession(URI signOut) implements Serializable {

    private static final String ATTRIBUTE = ProviderSession.class.getName();

    static void keep(HttpSession session, Optional<URI> signOut) {
        session.setAttribute(ATTRIBUTE, new ProviderSession(signOut.orElse(null)));
    }

    /** Empty for somebody who signed in here. */
    static Optional<ProviderSession> of(HttpSession session) {
        return Optional.ofNullable(session).map(found -> (ProviderSession) found.getAttribute(ATTRIBUTE));
    }
}
