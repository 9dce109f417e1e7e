package com.alwrity.studio.tier;

import com.alwrity.studio.ledger.BillingMonth;
import com.alwrity.studio.ledger.BillingZones;
import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.preflight.Cheaper;
import com.alwrity.studio.preflight.Finding;
import com.alwrity.studio.preflight.Situation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Whether what is used up leaves room for an order, and whether it soon will not any more. Unlimited is not counted. */
@ApplicationScoped
public class UsageCaps {

    private static final int NEAR_PERCENT = 80;

    @Inject
    private Allowances allowances;

    @Inject
    private BillingZones zones;

    List<Finding> findings(Tier tier, Situation situation) {
        UUID workspace = situation.caller().workspaceId();
        OperationKind operation = situation.order().request().operation();
        List<Finding> findings = new ArrayList<>();
        Integer operations = tier.operations().of(operation);
        if (operations != null) {
            int used = allowances.operations(workspace, zones.now(workspace)).getOrDefault(operation, 0);
            operations(tier, operations, used, situation.runs()).ifPresent(findings::add);
        }
        if (tier.jobsAtOnce() != null) {
            atOnce(tier, tier.jobsAtOnce() - allowances.liveJobs(workspace), situation.runs())
                    .ifPresent(findings::add);
        }
        if (tier.spend() != null) {
            spend(tier, allowances.spent(workspace, zones.now(workspace)), situation)
                    .ifPresent(findings::add);
        }
        if (tier.storageBytes() != null && operation.output() != OperationKind.Output.TEXT) {
            storage(tier.storageBytes(), allowances.storage(workspace)).ifPresent(findings::add);
        }
        return findings;
    }

    /** What the month leaves to be spent; empty without limit. */
    Optional<Credits> left(Tier tier, UUID workspace) {
        return Optional.ofNullable(tier.spend()).map(spend -> {
            BillingMonth month = zones.now(workspace);
            Credits limit = spend.inCredits();
            return limit.minus(allowances.spent(workspace, month).min(limit));
        });
    }

    static Optional<Finding> operations(Tier tier, int limit, int used, int runs) {
        if (limit == 0) {
            return Optional.of(Finding.error("", "tier.none", Map.of("tier", tier.name()), Map.of()));
        }
        if (used + runs > limit) {
            return Optional.of(Finding.error(
                    "variations",
                    "tier.operations",
                    Map.of("tier", tier.name(), "limit", limit, "used", used),
                    fewer(limit - used)));
        }
        return near(used + runs, limit)
                ? Optional.of(Finding.warning("", "tier.near_operations", Map.of("used", used + runs, "limit", limit)))
                : Optional.empty();
    }

    static Optional<Finding> atOnce(Tier tier, int free, int runs) {
        return runs <= free
                ? Optional.empty()
                : Optional.of(Finding.error(
                        "variations",
                        tier.jobsAtOnce() == 0 ? "tier.none" : "tier.jobs_at_once",
                        Map.of("tier", tier.name(), "limit", tier.jobsAtOnce()),
                        fewer(free)));
    }

    private static Optional<Finding> spend(Tier tier, Credits spent, Situation situation) {
        Credits limit = tier.spend().inCredits();
        Credits after = spent.plus(situation.estimate().inCredits());
        if (situation.estimate().isZero()) {
            return Optional.empty();
        }
        if (after.compareTo(limit) > 0) {
            return Optional.of(Finding.error(
                    "",
                    "tier.spend",
                    Map.of(
                            "tier",
                            tier.name(),
                            "limit",
                            tier.spend().plain(),
                            "used",
                            spent.inMoney().plain()),
                    Cheaper.fix(situation, limit.minus(spent.min(limit)))));
        }
        return near(after.thousandths(), limit.thousandths())
                ? Optional.of(Finding.warning(
                        "",
                        "tier.near_spend",
                        Map.of(
                                "used",
                                after.inMoney().plain(),
                                "limit",
                                tier.spend().plain())))
                : Optional.empty();
    }

    static Optional<Finding> storage(long limit, long used) {
        Map<String, Object> figures = Map.of("used", used, "limit", limit);
        if (used >= limit) {
            return Optional.of(Finding.error("", "tier.storage", figures, Map.of()));
        }
        return near(used, limit) ? Optional.of(Finding.warning("", "tier.near_storage", figures)) : Optional.empty();
    }

    private static Map<String, Object> fewer(int runs) {
        return runs > 0 ? Map.of("variations", runs) : Map.of();
    }

    private static boolean near(double used, double limit) {
        return used * 100 >= limit * NEAR_PERCENT;
    }
}
