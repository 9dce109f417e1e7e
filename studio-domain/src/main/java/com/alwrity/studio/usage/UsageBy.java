package com.alwrity.studio.usage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What spending can be told apart by. */
public enum UsageBy {
    DAY("to_char(r.finished_at at time zone :zone, 'YYYY-MM-DD')", "null"),
    STUDIO("lower(r.studio)", "null"),
    OPERATION("replace(lower(r.operation), '_', '-')", "null"),
    MODEL("r.model_key", "null"),
    PROVIDER("r.provider", "null"),
    MEMBER("r.user_id::text", "(select u.name from app_user u where u.id = r.user_id)"),
    /** A run with several tags counts for each of them. */
    TAG("tag.value", "null");

    private final String key;
    private final String label;

    UsageBy(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** SQL of what rows are grouped by. */
    String keySql() {
        return key;
    }

    /** SQL of what the group is called, where that is not its key. */
    String labelSql() {
        return label;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<UsageBy> find(String key) {
        return Arrays.stream(values()).filter(by -> by.key().equals(key)).findFirst();
    }

    @JsonCreator
    public static UsageBy of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No usage by " + key));
    }
}
