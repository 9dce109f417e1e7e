package com.alwrity.studio.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** The session of somebody who has just signed in. */
final class NewSession {

    private NewSession() {}

    /** Nothing of the session before lives on: its id may be known to somebody else. */
    static HttpSession begin(HttpServletRequest request, Profile profile) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        HttpSession session = request.getSession(true);
        SessionProfile.keep(session, profile);
        return session;
    }
}
