package com.alwrity.studio.identity;

import com.alwrity.studio.problem.StudioException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who a request comes from, and what it may do.
 *
 * @param scopes all of them for a session; for a token what it was issued for
 */
public record Access(Profile profile, Set<Scope> scopes) {

    private static final String ATTRIBUTE = Access.class.getName();

    /** Empty where nobody is signed in. */
    public static Optional<Access> of(HttpServletRequest request) {
        return Optional.ofNullable((Access) request.getAttribute(ATTRIBUTE));
    }

    void keep(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** @throws StudioException FORBIDDEN for a token that was not issued for this */
    public void require(Scope scope) {
        if (!scopes.contains(scope)) {
            throw new StudioException(StudioException.Kind.FORBIDDEN, "scope.missing", Map.of("scope", scope.key()));
        }
    }
}
