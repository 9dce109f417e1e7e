package com.alwrity.studio.ledger;

import java.time.YearMonth;
import java.util.UUID;

/** Which of the movements are wanted; null is any. An asset stands for the job that made it. */
public record StatementFilter(YearMonth month, UUID jobId, UUID assetId, PostingKind kind) {

    public static StatementFilter all() {
        return new StatementFilter(null, null, null, null);
    }
}
