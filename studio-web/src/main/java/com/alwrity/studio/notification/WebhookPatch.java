package com.alwrity.studio.notification;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import java.util.List;

/**
 * What becomes of a webhook; what is absent stays as it is.
 *
 * @param expectedVersion the one that the edit was made from
 */
public record WebhookPatch(String url, String description, List<String> kinds, Boolean active, Long expectedVersion) {

    WebhookChange wanted() {
        if (expectedVersion == null) {
            throw StudioException.invalid(Violation.required("expectedVersion"));
        }
        return new WebhookChange(url, description, WebhookRequest.kinds(kinds), active, expectedVersion);
    }
}
