package com.alwrity.studio.tier;

import com.alwrity.studio.ledger.BillingMonth;
import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.operation.OperationKind;
import java.util.Map;

/**
 * What a workspace has used of its tier.
 *
 * @param month that operations and spending are counted in
 * @param operations jobs that were ordered in it and did not come to nothing
 * @param spent in it, and what is held for jobs that run
 * @param liveJobs that have not ended
 */
public record TierUsage(
        BillingMonth month, Map<OperationKind, Integer> operations, Credits spent, int liveJobs, long storageBytes) {

    public TierUsage {
        operations = Map.copyOf(operations);
    }

    public int of(OperationKind operation) {
        return operations.getOrDefault(operation, 0);
    }
}
