package com.alwrity.studio.notification;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What mails are sent about. */
public enum MailKind {
    BUDGET_ALERT("budget.alert", "/usage"),
    APPROVAL_ASKED("approval.asked", "/approvals"),
    APPROVAL_DECIDED("approval.decided", "/approvals"),
    WEBHOOK_OFF("webhook.off", "/workspace"),
    /** Goes to somebody who may have no account yet; its link ends with a secret. */
    INVITATION("invitation.sent", "/invitation/");

    private final String key;
    private final String page;

    MailKind(String key, String page) {
        this.key = key;
        this.page = page;
    }

    @JsonValue
    public String key() {
        return key;
    }

    /** Where its link leads. */
    String page() {
        return page;
    }

    /** Those that people with an account may do without. */
    public static List<MailKind> optional() {
        return Arrays.stream(values()).filter(kind -> kind != INVITATION).toList();
    }

    public static Optional<MailKind> find(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }

    @JsonCreator
    public static MailKind of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No mail " + key));
    }
}
