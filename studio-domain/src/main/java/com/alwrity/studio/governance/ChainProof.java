package com.alwrity.studio.governance;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What came of proving the chain of the audit log.
 *
 * @param events how many were proved
 * @param head where the chain ends; to be kept elsewhere, as nothing else tells that its end was cut off
 * @param firstBroken null if all of it holds
 */
public record ChainProof(boolean holds, long events, Head head, Broken firstBroken) {

    /**
     * A place in the chain.
     *
     * @param hash in hexadecimal digits
     */
    public record Head(long seq, String hash) {}

    /**
     * The first place where the log is not what was written.
     *
     * @param eventId null where nothing is known of the event any more
     * @param seq its place in the chain; null for an event that has none
     */
    public record Broken(Long eventId, Long seq, What what) {}

    /** What was done to the log. */
    public enum What {
        CHANGED,
        REMOVED,
        INSERTED,
        /** The place that was noted earlier is not in the chain any more. */
        HEAD_MISSING;

        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
