package com.alwrity.studio.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Over what time a budget counts. A run counts when it is placed, whenever it ends. */
public enum BudgetPeriod {
    /** Each calendar month of the workspace's time zone anew. */
    MONTH,
    /** Once and for all. */
    TOTAL;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<BudgetPeriod> find(String key) {
        return Arrays.stream(values())
                .filter(period -> period.key().equals(key))
                .findFirst();
    }

    @JsonCreator
    public static BudgetPeriod of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No budget by " + key));
    }
}
