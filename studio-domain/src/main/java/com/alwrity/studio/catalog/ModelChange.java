package com.alwrity.studio.catalog;

import com.alwrity.studio.ledger.Money;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * A change of one model's entry.
 *
 * @param basePrice what its cheapest run costs from now on, for {@link Kind#PRICE}; null for the others
 */
public record ModelChange(String key, Kind change, Money basePrice) {

    /** What is done to the entry. */
    public enum Kind {
        /** Its provider has ended it. */
        RETIRE,
        /** Only for those who name it. */
        UNPROVEN,
        /** Chosen by itself, too. */
        CURRENT,
        /** All of its prices move in proportion. */
        PRICE,
        /** Back to the entry that came with the studio. */
        SHIPPED;

        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
