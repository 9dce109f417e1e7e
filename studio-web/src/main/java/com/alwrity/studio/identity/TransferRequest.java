package com.alwrity.studio.identity;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import java.util.UUID;

/** Which member is to own the workspace. */
public record TransferRequest(UUID userId) {

    UUID receiver() {
        if (userId == null) {
            throw StudioException.invalid(Violation.required("userId"));
        }
        return userId;
    }
}
