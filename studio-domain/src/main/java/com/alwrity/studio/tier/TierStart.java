package com.alwrity.studio.tier;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** A setting that names no tier is found at the start, not by the first newcomer. */
@Singleton
@Startup
@DependsOn("Migration")
public class TierStart {

    private static final Logger LOG = System.getLogger(TierStart.class.getName());

    @Inject
    private Tiers tiers;

    @PostConstruct
    void check() {
        if (tiers.find(tiers.usual()).isEmpty()) {
            String message = "studio.tier.default names no tier: " + tiers.usual() + "; there are "
                    + tiers.all().stream().map(Tier::key).toList();
            LOG.log(Level.ERROR, message);
            throw new IllegalStateException(message);
        }
    }
}
