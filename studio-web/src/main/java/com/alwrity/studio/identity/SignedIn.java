package com.alwrity.studio.identity;

import com.alwrity.studio.problem.StudioException;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** The person at the page that is being served. */
public final class SignedIn {

    private SignedIn() {}

    public static Optional<Profile> find() {
        return session().flatMap(SessionProfile::of);
    }

    /** Whether they came by way of a provider. */
    static boolean byProvider() {
        return session().flatMap(ProviderSession::of).isPresent();
    }

    /** @throws StudioException NOT_SIGNED_IN */
    public static Profile profile() {
        return find().orElseThrow(() -> new StudioException(StudioException.Kind.NOT_SIGNED_IN, "sign_in.required"));
    }

    /** @throws StudioException NOT_SIGNED_IN */
    public static Caller caller() {
        return profile().caller();
    }

    /** After the person changed something of theirs, or went to another workspace. */
    public static void renew(Profile profile) {
        session().ifPresent(session -> SessionProfile.keep(session, profile));
    }

    /** Goes on as somebody else. */
    static void actAs(Profile person) {
        session().ifPresent(session -> SessionProfile.actAs(session, person));
    }

    /** Back to oneself. */
    public static void actAsSelf() {
        session().ifPresent(SessionProfile::actAsSelf);
    }

    /** The request's own session; outside a request, as in a pushed change, the one that the page belongs to. */
    private static Optional<HttpSession> session() {
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .map(request -> request.getWrappedSession(false))
                .or(() -> Optional.ofNullable(VaadinSession.getCurrent()).map(VaadinSession::getSession))
                .map(session -> ((WrappedHttpSession) session).getHttpSession());
    }
}
