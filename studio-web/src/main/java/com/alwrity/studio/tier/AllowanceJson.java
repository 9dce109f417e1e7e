package com.alwrity.studio.tier;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.OperationKind;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** What a workspace has used of its tier; a limit of null is without limit. */
public record AllowanceJson(
        String tier,
        String name,
        String month,
        Instant from,
        Instant to,
        Spend spend,
        Count jobsAtOnce,
        Count storageBytes,
        List<Runs> operations) {

    static AllowanceJson of(Allowance allowance) {
        Tier tier = allowance.tier();
        TierUsage usage = allowance.usage();
        return new AllowanceJson(
                tier.key(),
                tier.name(),
                usage.month().month().toString(),
                usage.month().start(),
                usage.month().end(),
                new Spend(usage.spent().inMoney(), tier.spend()),
                new Count(usage.liveJobs(), tier.jobsAtOnce() == null ? null : Long.valueOf(tier.jobsAtOnce())),
                new Count(usage.storageBytes(), tier.storageBytes()),
                Arrays.stream(OperationKind.values())
                        .map(operation -> new Runs(
                                operation,
                                usage.of(operation),
                                tier.operations().of(operation)))
                        .toList());
    }

    /** US dollars that are spent or held this month. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Spend(Money used, Money limit) {}

    /** How many there are. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Count(long used, Long limit) {}

    /** Runs of an operation this month. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Runs(OperationKind operation, int used, Integer limit) {}
}
