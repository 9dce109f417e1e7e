package com.alwrity.studio.catalog;

import com.alwrity.studio.ledger.Money;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a provider's own list and the catalogue part.
 *
 * @param key of the catalogue's entry; null for a model that it does not have
 * @param providerModel the provider's own name of it
 * @param name for people
 * @param was what the cheapest run costs by the catalogue; null where that is no matter
 * @param now what it costs by the provider's list; null where that is no matter
 * @param missing fields that we fill and that are gone there
 * @param unknown fields there that the catalogue does not know
 * @param required fields that are required there and that we do not fill
 * @param proposal what would settle it; empty where a person has to write the entry
 */
public record ModelDifference(
        Kind kind,
        String key,
        String providerModel,
        String name,
        Money was,
        Money now,
        List<String> missing,
        List<String> unknown,
        List<String> required,
        Optional<ModelChange> proposal) {

    public ModelDifference {
        missing = List.copyOf(missing);
        unknown = List.copyOf(unknown);
        required = List.copyOf(required);
    }

    /** How they part. */
    public enum Kind {
        /** There, and not in the catalogue. */
        NEW,
        /** In the catalogue, and not there. */
        GONE,
        /** There again, and retired in the catalogue. */
        RETURNED,
        PRICE,
        FIELDS;

        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
