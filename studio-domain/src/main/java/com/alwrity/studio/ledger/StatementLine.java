package com.alwrity.studio.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A movement of a workspace's credits.
 *
 * @param id grows with time
 * @param jobTitle null where it is for no job
 * @param memo why, where somebody said so
 */
public record StatementLine(
        long id, Instant at, PostingKind kind, UUID jobId, String jobTitle, String memo, List<Entry> entries) {

    public StatementLine {
        entries = List.copyOf(entries);
    }

    /**
     * What it did to one of the workspace's accounts.
     *
     * @param balance of the account after it
     */
    public record Entry(AccountKind account, Credits amount, Credits balance) {}
}
