package com.alwrity.studio.job;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of a question for an approval. */
public enum ApprovalState {
    OPEN,
    ACCEPTED,
    REJECTED,
    /** Nobody decided in time. */
    EXPIRED,
    /** Who asked does not want it any more. */
    WITHDRAWN;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
