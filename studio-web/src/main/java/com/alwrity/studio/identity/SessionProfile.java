package com.alwrity.studio.identity;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Who is signed in, as the browser's session keeps it. */
public final class SessionProfile {

    private static final String ATTRIBUTE = SessionProfile.class.getName();

    private SessionProfile() {}

    public static void keep(HttpSession session, Profile profile) {
        session.setAttribute(ATTRIBUTE, profile);
    }

    /** Empty where there is no session or nobody is signed in. */
    public static Optional<Profile> of(HttpSession session) {
        return Optional.ofNullable(session).map(found -> (Profile) found.getAttribute(ATTRIBUTE));
    }
}
