package com.alwrity.studio.provider.wavespeed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.List;

/** A page of what was taken from the account and given back. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Billings(@JsonProperty("has_more") Boolean more, List<Item> items) {

    Billings {
        more = Boolean.TRUE.equals(more);
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** @param type {@code deduct} or {@code refund} */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(@JsonProperty("billing_type") String type, BigDecimal price, JsonNode prediction) {

        Item {
            prediction = prediction == null ? MissingNode.getInstance() : prediction;
        }

        boolean of(String id) {
            return price != null && prediction.path("uuid").asText().equals(id);
        }

        /** What it adds to what a prediction cost. */
        BigDecimal cost() {
            return "refund".equals(type) ? price.abs().negate() : price.abs();
        }
    }
}
