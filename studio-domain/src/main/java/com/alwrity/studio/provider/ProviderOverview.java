package com.alwrity.studio.provider;

import com.alwrity.studio.catalog.ProviderSpec;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.routing.ProviderHealth;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A provider as an admin sees it.
 *
 * @param installed whether this installation has an adapter for it that can be used at all
 * @param available whether it is used now
 * @param enabled whether it is switched on
 * @param key what is known of its key
 * @param baseUrl where it is reached; empty where nobody has said
 * @param ownBaseUrl whether an admin has chosen the address
 * @param region where it works; empty where nobody has said
 * @param regionAllowed whether orders may go there
 * @param atOnce tasks at the same time; empty for no limit
 * @param perMinute tasks in a minute; empty for no limit
 * @param allowedHosts hosts that may be in a private network
 * @param health how it did lately
 * @param models how many of its models the catalogue has, the retired left out
 * @param operations what they can do
 */
public record ProviderOverview(
        ProviderSpec spec,
        boolean installed,
        boolean available,
        boolean enabled,
        Key key,
        Optional<URI> baseUrl,
        boolean ownBaseUrl,
        Optional<String> region,
        boolean regionAllowed,
        Optional<Integer> atOnce,
        Optional<Integer> perMinute,
        List<String> allowedHosts,
        ProviderHealth.Health health,
        int models,
        SortedSet<OperationKind> operations) {

    /**
     * What is told of a key.
     *
     * @param from who set it
     * @param hint how it ends; empty for one that is too short to tell, or was configured
     * @param setAt when an admin set it
     */
    public record Key(Source from, Optional<String> hint, Optional<Instant> setAt) {}

    /** Where a key comes from. */
    public enum Source {
        NONE,
        CONFIGURATION,
        ADMIN,
        /** An admin set it, and the installation's secret is another one since. */
        UNREADABLE
    }

    public ProviderId id() {
        return spec.id();
    }

    /** Whether it has all that it takes to be called. */
    public boolean hasKey() {
        return key.from() == Source.ADMIN || key.from() == Source.CONFIGURATION;
    }
}
