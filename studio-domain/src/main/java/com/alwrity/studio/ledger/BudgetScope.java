package com.alwrity.studio.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose spending a budget limits. */
public enum BudgetScope {
    /** All of the workspace's. */
    WORKSPACE,
    /** A member's. */
    MEMBER,
    /** What is run with an API token. */
    TOKEN;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<BudgetScope> find(String key) {
        return Arrays.stream(values()).filter(scope -> scope.key().equals(key)).findFirst();
    }

    @JsonCreator
    public static BudgetScope of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No budget of a " + key));
    }
}
