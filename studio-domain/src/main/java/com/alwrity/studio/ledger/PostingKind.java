package com.alwrity.studio.ledger;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why credits moved. */
public enum PostingKind {
    /** What a workspace begins with. */
    GRANT,
    /** What its tier gives it each month. */
    MONTHLY,
    /** An admin added credits. */
    TOP_UP,
    /** An admin put a mistake right. */
    CORRECTION,
    /** Set aside for a job. */
    HOLD,
    /** Paid for a job. */
    CAPTURE,
    /** What a job was held for and did not cost. */
    RELEASE,
    /** What the house bore of a job. */
    OVERRUN,
    /** What the provider took for a job. */
    COST,
    /** Given back for a job that was paid. */
    REFUND,
    /** Given back by the provider. */
    COST_REFUND;

    /** As the REST contract spells it. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
