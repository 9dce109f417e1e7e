package com.alwrity.studio.notification;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A webhook as it is asked for. */
public record WebhookRequest(String url, String description, List<String> kinds) {

    WebhookDraft wanted() {
        return new WebhookDraft(url, description, kinds(kinds));
    }

    /** Null where there are none; whether that is allowed is for the domain to say. */
    static Set<EventKind> kinds(List<String> keys) {
        if (keys == null) {
            return null;
        }
        Set<EventKind> wanted = EnumSet.noneOf(EventKind.class);
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Optional<EventKind> kind = EventKind.find(keys.get(i)).filter(EventKind.offered()::contains);
            kind.ifPresent(wanted::add);
            if (kind.isEmpty()) {
                violations.add(Violation.notAllowed(
                        "kinds[" + i + "]",
                        EventKind.offered().stream().map(EventKind::key).toList()));
            }
        }
        if (!violations.isEmpty()) {
            throw StudioException.invalid(violations);
        }
        return wanted;
    }
}
