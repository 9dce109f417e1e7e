package com.alwrity.studio.ledger;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * One movement of credits: entries that sum to zero, under a key that can be used once.
 *
 * @param key names the movement, such as {@code job:<id>:HOLD}; posting it again does nothing
 * @param jobId the job that it is for, or null
 * @param memo why, in somebody's words; or null
 */
record Posting(
        String key, PostingKind kind, UUID workspaceId, UUID jobId, String memo, Map<AccountKind, Long> entries) {

    Posting {
        entries = new EnumMap<>(entries);
        entries.values().removeIf(amount -> amount == 0);
        if (entries.values().stream().mapToLong(Long::longValue).sum() != 0) {
            throw new IllegalArgumentException("A posting sums to zero: " + entries);
        }
    }

    /** A movement from one account to another; a negative amount moves back. */
    static Posting move(
            PostingKind kind, String key, UUID workspaceId, AccountKind from, AccountKind to, Credits amount) {
        return new Posting(
                key, kind, workspaceId, null, null, Map.of(from, -amount.thousandths(), to, amount.thousandths()));
    }

    /** The same for a job, under a key of its own. */
    static Posting ofJob(
            PostingKind kind, UUID workspaceId, UUID jobId, AccountKind from, AccountKind to, Credits amount) {
        return move(kind, "job:" + jobId + ":" + kind, workspaceId, from, to, amount)
                .forJob(jobId);
    }

    Posting forJob(UUID job) {
        return new Posting(key, kind, workspaceId, job, memo, entries);
    }

    Posting saying(String words) {
        return new Posting(key, kind, workspaceId, jobId, words, entries);
    }
}
