package com.alwrity.studio.catalog;

import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Quality;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.price.PriceList;
import com.alwrity.studio.routing.ProviderHealth;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A provider as the REST contract has it: how well it does, and its models.
 *
 * @param health learned from what became of the jobs of the last day
 * @param success the part of those that came to something, 0–1; null without any
 * @param attempts how many those are
 */
public record ProvidersJson(
        String id, String name, ProviderHealth.State health, Double success, int attempts, List<ModelJson> models) {

    /** @param prices by which workspaces pay */
    static ProvidersJson of(
            String id, String name, ProviderHealth.Health health, List<Model> models, PriceList prices) {
        return new ProvidersJson(
                id,
                name,
                health.state(),
                health.attempts() == 0 ? null : Math.round(health.success() * 1000) / 1000.0,
                health.attempts(),
                models.stream().map(model -> ModelJson.of(model, prices)).toList());
    }

    /** A model: what it is good at, what it takes and gives, and what it costs. */
    public record ModelJson(
            String key,
            String name,
            String goodFor,
            String tip,
            boolean ai,
            Quality quality,
            Standing standing,
            List<OperationKind> operations,
            CapabilityJson capability,
            PriceJson price) {

        static ModelJson of(Model model, PriceList prices) {
            return new ModelJson(
                    model.key(),
                    model.name(),
                    model.goodFor(),
                    model.tip(),
                    model.ai(),
                    model.quality(),
                    model.standing(),
                    model.operations().stream().sorted().toList(),
                    CapabilityJson.of(model.capability()),
                    PriceJson.of(prices.rule(model).orElse(model.price())));
        }
    }

    /** What a model takes and gives. */
    public record CapabilityJson(
            List<Resolution> resolutions,
            List<AspectRatio> aspectRatios,
            List<Integer> durationsSeconds,
            List<String> audioKinds,
            int maxPrompt,
            boolean negativePrompt) {

        static CapabilityJson of(Capability capability) {
            return new CapabilityJson(
                    capability.resolutions().stream().sorted().toList(),
                    capability.aspectRatios().stream().sorted().toList(),
                    List.copyOf(capability.durations()),
                    capability.soundKinds(),
                    capability.maxPrompt(),
                    capability.negativePrompt());
        }
    }

    /**
     * What drives the price.
     *
     * @param per {@code nothing}, {@code quoted} (only the provider's live quote tells) or {@code metered}
     * @param unit of what is metered: {@code run}, {@code second} or {@code character}; null where nothing is
     * @param every units in a block, each started one of which is charged; null where nothing is metered
     * @param rates the first whose conditions are met tells the US dollars for a block
     */
    public record PriceJson(String per, PriceRule.Unit unit, BigDecimal every, List<RateJson> rates) {

        static PriceJson of(PriceRule rule) {
            if (rule instanceof PriceRule.Metered meter) {
                return new PriceJson(
                        "metered",
                        meter.unit(),
                        meter.every(),
                        meter.rates().stream()
                                .map(rate -> new RateJson(rate.amount().plain(), rate.when()))
                                .toList());
            }
            return new PriceJson(rule instanceof PriceRule.Quoted ? "quoted" : "nothing", null, null, List.of());
        }
    }

    /** An amount, and the values that a request must have for it to apply. */
    public record RateJson(String amount, Map<String, String> when) {}
}
