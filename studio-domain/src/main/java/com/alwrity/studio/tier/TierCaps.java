package com.alwrity.studio.tier;

import com.alwrity.studio.ledger.BillingMonth;
import com.alwrity.studio.ledger.BillingZones;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/**
 * The caps that two orders at once could break, though each alone keeps them. Looked at once more when a job has been
 * placed and its credits are held, as from there on no other job of the workspace can be.
 */
@ApplicationScoped
public class TierCaps {

    @Inject
    private WorkspaceTiers tiers;

    @Inject
    private Allowances allowances;

    @Inject
    private BillingZones zones;

    /**
     * To be called in the transaction that placed the job, after its hold.
     *
     * @throws StudioException of kind NOT_ENOUGH
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enforce(UUID workspace, OperationKind operation) {
        Tier tier = tiers.lately(workspace);
        Integer atOnce = tier.jobsAtOnce();
        if (atOnce != null && allowances.liveJobs(workspace) > atOnce) {
            throw refusal("tier.jobs_at_once", atOnce, tier);
        }
        Integer operations = tier.operations().of(operation);
        Money spend = tier.spend();
        if (operations == null && spend == null) {
            return;
        }
        BillingMonth month = zones.now(workspace);
        if (operations != null && allowances.operations(workspace, month).getOrDefault(operation, 0) > operations) {
            throw refusal("tier.operations", operations, tier);
        }
        if (spend != null && allowances.spent(workspace, month).compareTo(spend.inCredits()) > 0) {
            throw refusal("tier.spend", spend.plain(), tier);
        }
    }

    private static StudioException refusal(String code, Object limit, Tier tier) {
        return new StudioException(StudioException.Kind.NOT_ENOUGH, code, Map.of("limit", limit, "tier", tier.name()));
    }
}
