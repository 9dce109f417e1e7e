package com.alwrity.studio.tier;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.ledger.Reason;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Gives a workspace another tier. What it grants more this month is there at once; nothing is taken back. */
@ApplicationScoped
public class ChangeTier {

    @Inject
    private Tiers tiers;

    @Inject
    private WorkspaceTiers workspaces;

    @Inject
    private TierStore store;

    /** @throws StudioException NOT_FOUND if there is no such workspace, INVALID naming the field */
    public Tier change(Caller admin, UUID workspaceId, String tier, String reason) {
        admin.require(Role.ADMIN);
        Reason.check(reason);
        if (tier == null) {
            throw StudioException.invalid(Violation.required("tier"));
        }
        List<String> known = tiers.all().stream().map(Tier::key).toList();
        if (!known.contains(tier)) {
            throw StudioException.invalid(Violation.notAllowed("tier", known));
        }
        store.give(admin, workspaceId, tier, reason.strip());
        workspaces.forget(workspaceId);
        return workspaces.of(workspaceId);
    }
}
