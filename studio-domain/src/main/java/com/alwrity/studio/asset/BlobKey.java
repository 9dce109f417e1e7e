package com.alwrity.studio.asset;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Where a blob lies: {@code <area>/<name>} of lower-case letters, digits, dots and dashes. Content is kept at
 * {@code <workspace id>/<sha-256>}, so that the same bytes in one workspace are kept once.
 */
public record BlobKey(@JsonValue String value) {

    @JsonCreator
    public BlobKey {
        if (!value.matches("[a-z0-9][a-z0-9.-]{0,99}/[a-z0-9][a-z0-9.-]{0,99}") || value.contains("..")) {
            throw new IllegalArgumentException("Not a blob's key");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
