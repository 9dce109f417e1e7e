package com.alwrity.studio.metrics;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What runs are told apart by. */
public enum MetricsBy {
    OPERATION("replace(lower(j.operation), '_', '-')"),
    TIER("w.tier"),
    PROVIDER("coalesce(a.provider, 'none')"),
    MODEL("coalesce(a.model_key, 'none')");

    private final String sql;

    MetricsBy(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
