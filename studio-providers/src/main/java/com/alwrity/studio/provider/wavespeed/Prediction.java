package com.alwrity.studio.provider.wavespeed;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A task as it comes over the wire.
 *
 * @param status {@code created}, {@code processing}, {@code completed}, {@code failed}, {@code cancelled},
 *     {@code timeout}, {@code deleted}, or what nobody has heard of yet
 * @param outputs a word, an object, or a list of either
 * @param nsfw for each output, whether not everybody should see it
 * @param input what was asked, where the service repeats it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Prediction(
        String id,
        String model,
        String status,
        JsonNode outputs,
        @JsonProperty("has_nsfw_contents") JsonNode nsfw,
        @JsonProperty("created_at") String created,
        String error,
        @JsonAlias("inputs") JsonNode input) {

    Prediction {
        outputs = outputs == null ? MissingNode.getInstance() : outputs;
        nsfw = nsfw == null ? MissingNode.getInstance() : nsfw;
        input = input == null ? MissingNode.getInstance() : input;
        status = status == null ? "" : status;
        error = error == null ? "" : error;
    }

    Optional<Instant> createdAt() {
        try {
            return Optional.ofNullable(created).map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    boolean flagged() {
        for (JsonNode each : nsfw) {
            if (each.asBoolean()) {
                return true;
            }
        }
        return false;
    }
}
