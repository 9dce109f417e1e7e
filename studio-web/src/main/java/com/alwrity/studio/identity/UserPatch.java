package com.alwrity.studio.identity;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;

/**
 * What is to be different about an account; absent fields stay.
 *
 * @param expectedVersion the version that the change was made from
 */
public record UserPatch(String role, Boolean locked, Long expectedVersion) {

    Role wantedRole() {
        return role == null ? null : UserRequest.role(role);
    }

    long version() {
        return required(expectedVersion);
    }

    static long required(Long version) {
        if (version == null) {
            throw StudioException.invalid(Violation.required("expectedVersion"));
        }
        return version;
    }
}
