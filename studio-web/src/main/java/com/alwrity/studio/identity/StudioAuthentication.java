package com.alwrity.studio.identity;

import com.alwrity.studio.api.StudioApi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Knows people by their session and, at the REST interface, programs by their token. It turns nobody away: views send
 * to the sign-in page, resources answer 401.
 */
@ApplicationScoped
public class StudioAuthentication implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";
    /** Files that are the same for everybody: nobody needs to be known for them. */
    private static final String STATIC_FILES = "/VAADIN/build/";

    @Inject
    private Tokens tokens;

    @Inject
    private Profiles profiles;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<Access> access = byToken(request) ? bearer(request) : session(request);
        return access.map(known -> {
                    known.keep(request);
                    return context.notifyContainerAboutLogin(
                            known.profile().email(), roles(known.profile().role()));
                })
                .orElseGet(context::doNothing);
    }

    /** Whether the request means to be known by a token; then no session counts. */
    static boolean byToken(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null
                && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                && request.getServletPath().startsWith(StudioApi.PATH);
    }

    private Optional<Access> bearer(HttpServletRequest request) {
        String token =
                request.getHeader("Authorization").substring(BEARER.length()).strip();
        return tokens.authenticate(token).map(bearer -> new Access(bearer.profile(), bearer.scopes()));
    }

    /** With the roles of now; the session of somebody who may not enter any more ends here. */
    private Optional<Access> session(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Optional<Profile> before = SessionProfile.of(session);
        if (before.isEmpty() || request.getServletPath().startsWith(STATIC_FILES)) {
            return Optional.empty();
        }
        Optional<Profile> now = stillAdmin(session) ? profiles.now(before.get()) : Optional.empty();
        if (now.isEmpty()) {
            session.invalidate();
            return Optional.empty();
        }
        if (!now.equals(before)) {
            SessionProfile.keep(session, now.get());
        }
        return now.map(known -> new Access(known, EnumSet.allOf(Scope.class)));
    }

    /** Whoever acts as somebody else does so while they are an admin. */
    private boolean stillAdmin(HttpSession session) {
        Optional<Profile> behind = SessionProfile.behind(session);
        return behind.isEmpty()
                || profiles.now(behind.get())
                        .filter(admin -> admin.role() == Role.ADMIN)
                        .isPresent();
    }

    private static Set<String> roles(Role highest) {
        return Arrays.stream(Role.values())
                .filter(highest::includes)
                .map(Role::name)
                .collect(Collectors.toSet());
    }
}
