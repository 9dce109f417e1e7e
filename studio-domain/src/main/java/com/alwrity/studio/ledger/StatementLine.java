package com.alwrity.studio.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    /** By how much it changed this account. */
    public Credits moved(AccountKind account) {
        return entry(account).map(Entry::amount).orElse(Credits.ZERO);
    }

    /** What this account had after it; empty where it did not touch it. */
    public Optional<Credits> left(AccountKind account) {
        return entry(account).map(Entry::balance);
    }

    private Optional<Entry> entry(AccountKind account) {
        return entries.stream().filter(entry -> entry.account() == account).findFirst();
    }

    /**
     * What it did to one of the workspace's accounts.
     *
     * @param balance of the account after it
     */
    public record Entry(AccountKind account, Credits amount, Credits balance) {}
}
