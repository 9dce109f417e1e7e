package com.alwrity.studio.governance;

import static com.alwrity.studio.text.Words.t;

import java.util.List;

/** Events in the words of the page; what has no words yet is shown by its own. */
final class AuditWords {

    /** What can be chosen in the filter: the areas, each with all of its actions. */
    static final List<String> AREAS = List.of(
            "sign_in.",
            "sign_out.",
            "user.",
            "token.",
            "workspace.",
            "member.",
            "invitation.",
            "job.",
            "credits.",
            "tier.",
            "asset.",
            "provider.",
            "model.",
            "webhook.",
            "policy.",
            "platform.",
            "incident.",
            "audit.");

    private static final int SHORT = 8;

    private AuditWords() {}

    static String area(String area) {
        return known("audit.area." + area.replace(".", ""), area);
    }

    static String action(String action) {
        return known("audit.action." + action, action);
    }

    static String who(AuditEntry entry) {
        if (entry.userId() == null) {
            return t(entry.origin() == null ? "audit.who.studio" : "audit.who.unknown");
        }
        String who = entry.user() == null ? entry.userId().toString() : entry.user();
        if (entry.actingAdminId() == null) {
            return who;
        }
        return t(
                "audit.who.behind",
                who,
                entry.actingAdmin() == null ? entry.actingAdminId().toString() : entry.actingAdmin());
    }

    /** What it was done to: by its title where the event tells it. */
    static String subject(AuditEntry entry) {
        Object title = entry.details().getOrDefault("title", entry.details().get("name"));
        String id = entry.subjectId().length() == 36 ? entry.subjectId().substring(0, SHORT) : entry.subjectId();
        return known("audit.kind." + entry.subjectKind(), entry.subjectKind()) + " "
                + (title == null ? id : "“" + title + "”");
    }

    private static String known(String key, String word) {
        String text = t(key);
        return text.equals(key) ? word : text;
    }
}
