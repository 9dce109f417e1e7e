package com.alwrity.studio.notification;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A webhook as somebody wants it.
 *
 * @param description what it is for; may be empty
 */
public record WebhookDraft(String url, String description, Set<EventKind> kinds) {

    public static final int MAX_URL = 2_000;
    public static final int MAX_DESCRIPTION = 200;

    void check() {
        List<Violation> violations = new ArrayList<>();
        if (url == null || url.isBlank()) {
            violations.add(Violation.required("url"));
        } else if (url.strip().length() > MAX_URL) {
            violations.add(Violation.tooLong("url", MAX_URL));
        } else if (!isAddress(url.strip())) {
            violations.add(new Violation("url", "webhook.no_address"));
        }
        if (description != null && description.strip().length() > MAX_DESCRIPTION) {
            violations.add(Violation.tooLong("description", MAX_DESCRIPTION));
        }
        if (kinds == null || kinds.isEmpty()) {
            violations.add(Violation.required("kinds"));
        } else if (!EventKind.offered().containsAll(kinds)) {
            violations.add(Violation.notAllowed(
                    "kinds", EventKind.offered().stream().map(EventKind::key).toList()));
        }
        if (!violations.isEmpty()) {
            throw StudioException.invalid(violations);
        }
    }

    URI address() {
        return URI.create(url.strip());
    }

    String purpose() {
        return description == null ? "" : description.strip();
    }

    /** A password in an address would be shown wherever the address is. */
    private static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            return address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getRawFragment() == null
                    && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
