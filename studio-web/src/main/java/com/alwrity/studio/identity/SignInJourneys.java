package com.alwrity.studio.identity;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sign-ins at the provider that a browser has begun, kept in its session: an answer that another browser brings
 * leads nowhere. Each is good for one answer.
 */
final class SignInJourneys {

    private static final String ATTRIBUTE = SignInJourneys.class.getName();
    private static final Duration LONGEST = Duration.ofMinutes(15);

    /** In as many windows somebody may begin at once. */
    private static final int MOST = 5;

    private SignInJourneys() {}

    /** @param next the page to go on to after */
    static void keep(HttpSession session, SignInJourney journey, String next, Instant now) {
        List<Begun> all = new ArrayList<>(of(session));
        all.add(new Begun(journey, next, now));
        session.setAttribute(ATTRIBUTE, new ArrayList<>(all.subList(Math.max(0, all.size() - MOST), all.size())));
    }

    /** The one that the answer belongs to, which is no longer waited for; empty if there is none, or none any more. */
    static Optional<Begun> take(HttpSession session, String state, Instant now) {
        if (session == null || state == null) {
            return Optional.empty();
        }
        List<Begun> all = new ArrayList<>(of(session));
        Optional<Begun> found = all.stream()
                .filter(begun -> begun.journey().state().equals(state))
                .findFirst();
        found.ifPresent(begun -> {
            all.remove(begun);
            session.setAttribute(ATTRIBUTE, new ArrayList<>(all));
        });
        return found.filter(begun -> now.isBefore(begun.at().plus(LONGEST)));
    }

    @SuppressWarnings("unchecked")
    private static List<Begun> of(HttpSession session) {
        Object kept = session.getAttribute(ATTRIBUTE);
        return kept == null ? List.of() : (List<Begun>) kept;
    }

    /** Begun at that time, on the way to that page. */
    record Begun(SignInJourney journey, String next, Instant at) implements Serializable {}
}
