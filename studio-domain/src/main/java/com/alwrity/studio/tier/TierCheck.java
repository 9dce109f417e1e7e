package com.alwrity.studio.tier;

import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.operation.Order;
import com.alwrity.studio.preflight.Check;
import com.alwrity.studio.preflight.Finding;
import com.alwrity.studio.preflight.Situation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether an order lies within the workspace's tier, and what would; and what of it is almost used up. */
@ApplicationScoped
public class TierCheck implements Check {

    @Inject
    private WorkspaceTiers tiers;

    @Inject
    private UsageCaps usage;

    @Override
    public Stage stage() {
        return Stage.TIER;
    }

    @Override
    public Predicate<Model> models(Caller caller) {
        Tier tier = tiers.lately(caller.workspaceId());
        return model -> FeatureCaps.allows(tier, model);
    }

    @Override
    public Optional<Credits> left(Caller caller, Order order) {
        return usage.left(tiers.lately(caller.workspaceId()), caller.workspaceId());
    }

    @Override
    public List<Finding> findings(Situation situation) {
        Tier tier = tiers.lately(situation.caller().workspaceId());
        List<Finding> findings = new ArrayList<>(FeatureCaps.findings(tier, situation));
        findings.addAll(ShapeCaps.findings(tier, situation));
        findings.addAll(usage.findings(tier, situation));
        return findings;
    }
}
