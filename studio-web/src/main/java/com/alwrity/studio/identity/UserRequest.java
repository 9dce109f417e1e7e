package com.alwrity.studio.identity;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * An account as an admin asks for it.
 *
 * @param role creator, operator or admin
 * @param password the first one, 12–200 characters
 */
public record UserRequest(String email, String name, String role, String password) {

    Role wantedRole() {
        if (role == null) {
            throw StudioException.invalid(Violation.required("role"));
        }
        return role(role);
    }

    static Role role(String role) {
        return Arrays.stream(Role.values())
                .filter(one -> key(one).equals(role))
                .findFirst()
                .orElseThrow(() -> StudioException.invalid(Violation.notAllowed("role", keys())));
    }

    private static List<String> keys() {
        return Arrays.stream(Role.values()).map(UserRequest::key).toList();
    }

    static String key(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
