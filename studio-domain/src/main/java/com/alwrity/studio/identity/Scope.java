package com.alwrity.studio.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an API token may be used for, within what its owner may do. */
public enum Scope {
    /** See assets, jobs and everything else. */
    READ,
    /** Upload, change and delete assets. */
    WRITE,
    /** Run jobs, which may cost credits. */
    RUN,
    /** Manage tokens and, for admins, the installation. */
    ADMIN;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Scope> find(String key) {
        return Arrays.stream(values()).filter(scope -> scope.key().equals(key)).findFirst();
    }

    @JsonCreator
    public static Scope of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No scope " + key));
    }
}
