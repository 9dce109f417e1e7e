package com.alwrity.studio.tier;

import java.time.Instant;

/** A tier as an admin sees it. */
public record AdminTierJson(
        Tier tier, int version, long workspaces, boolean isDefault, String source, Instant at, String by) {

    static AdminTierJson of(TierOverview overview) {
        return new AdminTierJson(
                overview.tier(),
                overview.version(),
                overview.workspaces(),
                overview.usual(),
                overview.source(),
                overview.at(),
                overview.by());
    }
}
