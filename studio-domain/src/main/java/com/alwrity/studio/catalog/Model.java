package com.alwrity.studio.catalog;

import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Quality;
import com.alwrity.studio.provider.ProviderId;
import java.util.Objects;
import java.util.Set;

/**
 * A model of a provider, as data.
 *
 * @param key stable, {@code <provider>/<name>}, such as {@code local/storyboard}
 * @param name for people
 * @param provider who runs it
 * @param providerModel the provider's own name of it
 * @param version of this entry; a changed entry has a higher one
 * @param operations what it can be asked to do
 * @param quality the rung that it stands on
 * @param goodFor one plain sentence on what it is good at
 * @param ai whether a generative model makes the picture; false for an offline draft
 * @param capability what it takes and gives
 * @param price what it costs
 * @param latency what to expect until our own measurements tell
 * @param source where the facts are from: an address, or {@code built in}
 * @param checkedOn the ISO date on which they were checked
 */
public record Model(
        String key,
        String name,
        ProviderId provider,
        String providerModel,
        int version,
        Set<OperationKind> operations,
        Quality quality,
        String goodFor,
        boolean ai,
        Capability capability,
        PriceRule price,
        Latency latency,
        String source,
        String checkedOn) {

    public Model {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(providerModel, "providerModel");
        Objects.requireNonNull(quality, "quality");
        Objects.requireNonNull(goodFor, "goodFor");
        Objects.requireNonNull(capability, "capability");
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(latency, "latency");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(checkedOn, "checkedOn");
        operations = Set.copyOf(operations);
        if (!key.startsWith(provider.key() + "/")) {
            throw new IllegalArgumentException("The key of " + key + " begins with its provider");
        }
        if (operations.isEmpty()) {
            throw new IllegalArgumentException(key + " has no operation");
        }
    }
}
