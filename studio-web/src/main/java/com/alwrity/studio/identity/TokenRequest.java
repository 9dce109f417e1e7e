package com.alwrity.studio.identity;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A token as it is asked for.
 *
 * @param expiresAt ISO 8601; absent for one that does not expire
 */
public record TokenRequest(String name, List<String> scopes, Instant expiresAt) {

    /** Null where there is none; whether that is allowed is for the domain to say. */
    Set<Scope> wanted() {
        if (scopes == null) {
            return null;
        }
        Set<Scope> wanted = EnumSet.noneOf(Scope.class);
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < scopes.size(); i++) {
            Optional<Scope> scope = Scope.find(scopes.get(i));
            scope.ifPresent(wanted::add);
            if (scope.isEmpty()) {
                violations.add(Violation.notAllowed(
                        "scopes[" + i + "]",
                        Arrays.stream(Scope.values()).map(Scope::key).toList()));
            }
        }
        if (!violations.isEmpty()) {
            throw StudioException.invalid(violations);
        }
        return wanted;
    }
}
