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

    /** @param decided whether somebody decided, or its time was over */
    static ApprovalState of(JobView job, boolean decided) {
        if (job.state() == JobState.AWAITING_APPROVAL) {
            return OPEN;
        }
        if (!decided) {
            return WITHDRAWN;
        }
        if (job.state() == JobState.REJECTED) {
            return "approval.expired".equals(job.errorCode()) ? EXPIRED : REJECTED;
        }
        return ACCEPTED;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
