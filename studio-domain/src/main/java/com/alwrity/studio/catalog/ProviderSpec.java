package com.alwrity.studio.catalog;

import com.alwrity.studio.provider.ProviderId;
import java.net.URI;
import java.util.Objects;

/**
 * What is publicly known of a provider.
 *
 * @param name for people
 * @param baseUrl where its service is; null for one that is on this machine or has no usual address
 * @param region where the service at that address works, as an ISO 3166 code of two small letters, or {@code here};
 *     null where that is published nowhere
 * @param needsKey whether it answers nobody without a key
 * @param atOnce tasks that it works at for a new customer at the same time; null for no known limit
 * @param perMinute tasks that it takes from a new customer in a minute; null for no known limit
 * @param website for people
 * @param note what an admin should know before using it; may be null
 * @param source where the facts are from
 * @param checkedOn the ISO date on which they were checked
 */
public record ProviderSpec(
        ProviderId id,
        String name,
        URI baseUrl,
        String region,
        boolean needsKey,
        Integer atOnce,
        Integer perMinute,
        String website,
        String note,
        String source,
        String checkedOn) {

    public ProviderSpec {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(checkedOn, "checkedOn");
    }
}
