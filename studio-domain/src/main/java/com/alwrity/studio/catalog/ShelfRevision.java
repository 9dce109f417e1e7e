package com.alwrity.studio.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What an admin made of an entry of a shelf.
 *
 * @param version grows with each revision of the entry
 * @param body the entry, where it was edited
 * @param by the admin's name
 */
public record ShelfRevision(
        String key, int version, State state, Optional<String> body, String reason, Instant at, String by) {

    /** What became of it. */
    public enum State {
        EDITED,
        /** On the shelf no more. */
        GONE,
        /** Back to what came with the studio. */
        SHIPPED;

        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
