package com.alwrity.studio.tier;

import com.alwrity.studio.ledger.BillingMonth;
import com.alwrity.studio.ledger.BillingZones;
import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.ledger.MonthlyGrants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** Gives every workspace the credits of its month, as soon as the month has begun where it is. */
@ApplicationScoped
public class TierGrants {

    @Inject
    private Tiers tiers;

    @Inject
    private BillingZones zones;

    @Inject
    private MonthlyGrants grants;

    @Inject
    private Clock clock;

    void grantNow(UUID workspaceId, Tier tier) {
        if (!tier.grant().isZero()) {
            grants.grant(workspaceId, zones.now(workspaceId), tier.grant(), tier.key());
        }
    }

    /** Whoever has not been given the month's credits yet is, each in a transaction of its own. */
    public void grantAll() {
        grantAll(clock.instant());
    }

    /** @param now when it is done: the months are those of that time */
    public void grantAll(Instant now) {
        for (ZoneId zone : zones.inUse()) {
            BillingMonth month = BillingMonth.of(now, zone);
            for (Tier tier : tiers.all()) {
                Credits due = tier.grant();
                if (!due.isZero()) {
                    grants.waiting(tier.key(), zone.getId(), zone.equals(zones.usual()), month, due)
                            .forEach(workspace -> grants.grant(workspace, month, due, tier.key()));
                }
            }
        }
    }
}
