package com.alwrity.studio.tier;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.problem.StudioException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The tiers that are shipped.
 *
 * @param source where they come from
 * @param date as of when
 */
record TierFile(String source, LocalDate date, Map<String, Tier> tiers) {

    private static final String NAME = "META-INF/studio/tiers.json";

    /** What is wrong in it stops the start, and is named. */
    static TierFile shipped() {
        try (InputStream in = TierFile.class.getClassLoader().getResourceAsStream(NAME)) {
            return read(in);
        } catch (IOException | StudioException e) {
            throw new IllegalStateException("The file " + NAME + " is wrong: " + e.getMessage(), e);
        }
    }

    static TierFile read(InputStream in) throws IOException {
        JsonNode file = Json.mapper().readTree(in);
        Map<String, Tier> tiers = new LinkedHashMap<>();
        for (JsonNode entry : file.path("tiers")) {
            Tier tier = tier((ObjectNode) entry);
            if (tiers.put(tier.key(), tier) != null) {
                throw new IllegalStateException("The tier " + tier.key() + " is there twice");
            }
        }
        return new TierFile(
                file.path("source").textValue(),
                LocalDate.parse(file.path("date").textValue()),
                tiers);
    }

    /** @throws StudioException INVALID, naming what breaks a rule */
    static Tier tier(ObjectNode entry) throws IOException {
        TierRules.checkWhole(entry);
        Tier tier = Json.mapper()
                .readerFor(Tier.class)
                .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .without(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .readValue(entry);
        TierRules.check(tier);
        return tier;
    }
}
