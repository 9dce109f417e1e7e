package com.alwrity.studio.catalog;

import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Quality;
import com.alwrity.studio.operation.RequestWords;
import com.alwrity.studio.provider.ProviderId;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
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
 * @param standing how far it can be relied on
 * @param goodFor one plain sentence on what it is good at
 * @param tip how to get the best of it, and where it ends; may be null
 * @param ai whether a generative model makes the picture; false for an offline draft
 * @param capability what it takes and gives
 * @param template what its request starts from; null to start from nothing
 * @param fields its published request; empty for one that is not asked over a wire
 * @param price what it costs
 * @param latency what to expect until our own measurements tell
 * @param safety what it does about what must not be made
 * @param confidence how sure the facts are
 * @param source where the facts are from: an address, or {@code built in}
 * @param checkedOn the ISO date on which they were checked
 * @param note what the facts leave open; may be null
 */
public record Model(
        String key,
        String name,
        ProviderId provider,
        String providerModel,
        int version,
        Set<OperationKind> operations,
        Quality quality,
        Standing standing,
        String goodFor,
        String tip,
        boolean ai,
        Capability capability,
        JsonNode template,
        List<ModelField> fields,
        PriceRule price,
        Latency latency,
        Safety safety,
        Confidence confidence,
        String source,
        String checkedOn,
        String note) {

    /** What a model does about what must not be made. */
    public enum Safety {
        /** Marks results. */
        @JsonProperty("flags")
        FLAGS,
        /** Refuses requests, or fails at them. */
        @JsonProperty("refuses")
        REFUSES,
        @JsonProperty("none")
        NONE
    }

    /** How sure the facts about a model are. */
    public enum Confidence {
        @JsonProperty("high")
        HIGH,
        @JsonProperty("medium")
        MEDIUM,
        @JsonProperty("low")
        LOW
    }

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
        standing = standing == null ? Standing.CURRENT : standing;
        safety = safety == null ? Safety.NONE : safety;
        confidence = confidence == null ? Confidence.HIGH : confidence;
        fields = fields == null ? List.of() : List.copyOf(fields);
        operations = Set.copyOf(operations);
        if (!key.startsWith(provider.key() + "/")) {
            throw new WrongEntry("key", "The key of " + key + " begins with its provider");
        }
        if (operations.isEmpty()) {
            throw new WrongEntry("operations", key + " has no operation");
        }
        if (price instanceof PriceRule.Quoted && standing == Standing.CURRENT) {
            throw new WrongEntry("standing", key + " has no published price and is not proven");
        }
        Set<String> words = RequestWords.known(operations);
        for (int i = 0; i < fields.size(); i++) {
            ModelField field = fields.get(i);
            if (field.from() != null && !words.contains(field.from())) {
                throw new WrongEntry(
                        "fields[" + i + "].from",
                        key + " fills " + field.name() + " from " + field.from() + ", which no request has");
            }
        }
    }
}
