package com.alwrity.studio.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A movement of the workspace's credits. */
public record StatementJson(
        long id, Instant at, PostingKind kind, UUID jobId, String jobTitle, String memo, List<EntryJson> entries) {

    static StatementJson of(StatementLine line) {
        return new StatementJson(
                line.id(),
                line.at(),
                line.kind(),
                line.jobId(),
                line.jobTitle(),
                line.memo(),
                line.entries().stream()
                        .map(entry -> new EntryJson(
                                entry.account().name().toLowerCase(Locale.ROOT),
                                entry.amount().value(),
                                entry.balance().value()))
                        .toList());
    }

    /** What it did to an account. */
    public record EntryJson(String account, BigDecimal credits, BigDecimal balance) {}
}
