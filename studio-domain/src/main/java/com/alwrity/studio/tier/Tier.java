package com.alwrity.studio.tier;

import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.Resolution;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a workspace may do and is given. Of each cap, null is without limit and 0 is none at all.
 *
 * @param price a month; what is agreed, and charged elsewhere
 * @param monthlyCredits whole credits that it grants each month
 * @param operations jobs a month, each operation counted by itself
 * @param longestSeconds of what is made
 * @param highestResolution of what is made
 * @param jobsAtOnce that have not ended
 * @param storageBytes of all its files
 * @param spend a month
 * @param priority 0–100; where renders wait for a place, those of more priority come first. Tiers are listed by it
 * @param batchDiscountPercent 0–100, of what is made in batches
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Tier(
        String key,
        String name,
        Money price,
        Long monthlyCredits,
        ByOperation<Integer> operations,
        ByOperation<Integer> longestSeconds,
        ByOperation<Resolution> highestResolution,
        Integer jobsAtOnce,
        Long storageBytes,
        Money spend,
        Set<TierFeature> features,
        Integer priority,
        Integer batchDiscountPercent) {

    public Tier {
        features = features == null ? null : Collections.unmodifiableSet(new TreeSet<>(features));
    }

    public boolean has(TierFeature feature) {
        return features.contains(feature);
    }

    public Credits grant() {
        return Credits.of(monthlyCredits);
    }
}
