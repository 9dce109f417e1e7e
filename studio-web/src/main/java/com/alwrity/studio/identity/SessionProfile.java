package com.alwrity.studio.identity;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Who is signed in, as the browser's session keeps it. */
public final class SessionProfile {

    private static final String ATTRIBUTE = SessionProfile.class.getName();
    private static final String BEHIND = ATTRIBUTE + ".behind";

    private SessionProfile() {}

    /** Goes on as somebody else, with the admin's own session behind it. */
    static void actAs(HttpSession session, Profile person) {
        session.setAttribute(BEHIND, session.getAttribute(ATTRIBUTE));
        keep(session, person);
    }

    /** Back to the admin that one was. */
    static void actAsSelf(HttpSession session) {
        behind(session).ifPresent(self -> keep(session, self));
        session.removeAttribute(BEHIND);
    }

    /** The admin who acts as somebody else; empty where one acts as oneself. */
    static Optional<Profile> behind(HttpSession session) {
        return Optional.ofNullable((Profile) session.getAttribute(BEHIND));
    }

    public static void keep(HttpSession session, Profile profile) {
        session.setAttribute(ATTRIBUTE, profile);
    }

    /** Empty where there is no session or nobody is signed in. */
    public static Optional<Profile> of(HttpSession session) {
        return Optional.ofNullable(session).map(found -> (Profile) found.getAttribute(ATTRIBUTE));
    }
}
