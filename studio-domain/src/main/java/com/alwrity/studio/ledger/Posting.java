package com.alwrity.studio.ledger;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * One movement of credits: entries that sum to zero, under a key that can be used once.
 *
 * @param key names the movement, such as {@code job:<id>:HOLD}; posting it again does nothing
 * @param jobId the job that it is for, or null
 */
record Posting(String key, String kind, UUID workspaceId, UUID jobId, String memo, Map<AccountKind, Long> entries) {

    Posting {
        entries = new EnumMap<>(entries);
        entries.values().removeIf(amount -> amount == 0);
        if (entries.values().stream().mapToLong(Long::longValue).sum() != 0) {
            throw new IllegalArgumentException("A posting sums to zero: " + entries);
        }
    }
}
