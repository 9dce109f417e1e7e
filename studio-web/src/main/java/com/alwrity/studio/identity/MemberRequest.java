package com.alwrity.studio.identity;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import java.util.Arrays;

/** What a member is to be. */
public record MemberRequest(String role) {

    MemberRole wantedRole() {
        return role(role);
    }

    static MemberRole role(String key) {
        if (key == null) {
            throw StudioException.invalid(Violation.required("role"));
        }
        return MemberRole.find(key)
                .orElseThrow(() -> StudioException.invalid(Violation.notAllowed(
                        "role",
                        Arrays.stream(MemberRole.values()).map(MemberRole::key).toList())));
    }
}
