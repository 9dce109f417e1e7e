package com.alwrity.studio.notification;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Events by the names that programs of others know them by. A name that was published stays. */
public enum EventKind {
    JOB_SUCCEEDED("job.succeeded"),
    JOB_FAILED("job.failed"),
    JOB_CANCELLED("job.cancelled"),
    JOB_REJECTED("job.rejected"),
    ASSET_ADDED("asset.added"),
    BUDGET_ALERT("budget.alert"),
    APPROVAL_ASKED("approval.asked"),
    APPROVAL_DECIDED("approval.decided"),
    INVITATION_SENT("invitation.sent"),
    /** Sent when an owner tries a webhook out, whatever it is told of else. */
    WEBHOOK_TEST("webhook.test");

    private static final Map<String, EventKind> BY_JOB_STATE = Map.of(
            "SUCCEEDED", JOB_SUCCEEDED,
            "FAILED", JOB_FAILED,
            "CANCELLED", JOB_CANCELLED,
            "REJECTED", JOB_REJECTED,
            "AWAITING_APPROVAL", APPROVAL_ASKED);

    private final String key;

    EventKind(String key) {
        this.key = key;
    }

    @JsonValue
    public String key() {
        return key;
    }

    /** Those that a webhook can be told of. */
    public static List<EventKind> offered() {
        return Arrays.stream(values()).filter(kind -> kind != WEBHOOK_TEST).toList();
    }

    public static Optional<EventKind> find(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }

    @JsonCreator
    public static EventKind of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No event " + key));
    }

    /** What an event of ours is to others; empty where it is none of their business, such as progress. */
    static Optional<EventKind> published(String kind, Map<String, Object> details) {
        return kind.equals("job.state")
                ? Optional.ofNullable(BY_JOB_STATE.get(String.valueOf(details.get("state"))))
                : offered().stream().filter(offered -> offered.key.equals(kind)).findFirst();
    }
}
