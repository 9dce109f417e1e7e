package com.alwrity.studio.metrics;

import com.alwrity.studio.ledger.Credits;
import java.time.Instant;
import java.util.List;

/**
 * How the installation stands at this moment.
 *
 * @param running jobs that somebody works at
 * @param queued jobs that wait
 * @param failed jobs that failed in the last day
 * @param ended jobs that ended in the last day, those that failed among them
 * @param incidents of the last week
 * @param paid by all workspaces in this month, as the installation counts months
 * @param cost what providers took for it
 * @param storedBytes of all files, the same bytes of a workspace once
 * @param nodes that live
 */
public record Overview(
        long running,
        long queued,
        long failed,
        long ended,
        long incidents,
        Credits paid,
        Credits cost,
        long storedBytes,
        List<Node> nodes) {

    /** A node, and when it started. */
    public record Node(String name, Instant startedAt) {}
}
