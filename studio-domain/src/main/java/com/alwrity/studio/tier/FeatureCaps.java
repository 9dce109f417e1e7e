package com.alwrity.studio.tier;

import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.operation.Quality;
import com.alwrity.studio.operation.RunOptions;
import com.alwrity.studio.preflight.Finding;
import com.alwrity.studio.preflight.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the tier includes what is asked for. */
final class FeatureCaps {

    private FeatureCaps() {}

    /** What a rung costs a provider, the tier must include; what this machine draws by itself is for all. */
    static boolean allows(Tier tier, Model model) {
        return !model.ai() || needed(model.quality()).map(tier::has).orElse(true);
    }

    static List<Finding> findings(Tier tier, Situation situation) {
        List<Finding> findings = new ArrayList<>();
        if (TierFeature.ofPersons(situation.order().request().operation()) && !tier.has(TierFeature.AVATAR)) {
            findings.add(missing("", TierFeature.AVATAR, tier, Map.of()));
        }
        if (situation.caller().tokenId() != null && !tier.has(TierFeature.API)) {
            findings.add(missing("", TierFeature.API, tier, Map.of()));
        }
        rung(tier, situation).ifPresent(findings::add);
        return findings;
    }

    /** Somebody could make it on the wanted rung, and only the tier keeps the caller from it. */
    private static Optional<Finding> rung(Tier tier, Situation situation) {
        RunOptions options = situation.order().options();
        boolean named = !options.model().equals(RunOptions.AUTO);
        Optional<Model> kept = situation.eligible().stream()
                .filter(model -> named || model.quality() == options.quality())
                .filter(model -> !allows(tier, model))
                .findFirst();
        boolean had = situation.usable().stream().anyMatch(model -> named || model.quality() == options.quality());
        boolean stepsDown = options.allowDowngrade() && situation.chosen().isPresent();
        if (kept.isEmpty() || had || stepsDown) {
            return Optional.empty();
        }
        Quality instead = situation.chosen().map(chosen -> chosen.quality()).orElse(best(tier));
        return Optional.of(missing(
                named ? "model" : "quality",
                needed(kept.get().quality()).orElseThrow(),
                tier,
                named ? Map.of("model", RunOptions.AUTO, "quality", instead.key()) : Map.of("quality", instead.key())));
    }

    private static Quality best(Tier tier) {
        return tier.has(TierFeature.PREMIUM)
                ? Quality.PREMIUM
                : tier.has(TierFeature.STANDARD_AI) ? Quality.STANDARD : Quality.DRAFT;
    }

    private static Optional<TierFeature> needed(Quality quality) {
        return switch (quality) {
            case PREMIUM -> Optional.of(TierFeature.PREMIUM);
            case STANDARD -> Optional.of(TierFeature.STANDARD_AI);
            case DRAFT -> Optional.empty();
        };
    }

    private static Finding missing(String field, TierFeature feature, Tier tier, Map<String, Object> fix) {
        return Finding.error(
                field,
                "tier.feature." + feature.key().replace('-', '_'),
                Map.of("tier", tier.name(), "feature", feature.key()),
                fix);
    }
}
