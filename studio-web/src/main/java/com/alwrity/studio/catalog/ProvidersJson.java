package com.alwrity.studio.catalog;

import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Quality;
import com.alwrity.studio.operation.Resolution;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A provider as the REST contract has it: whether it can be used, and its models. */
public record ProvidersJson(String id, Health health, List<ModelJson> models) {

    /** Whether a provider can be used now. */
    public enum Health {
        UP,
        DOWN
    }

    /** A model: what it is good at, what it takes and gives, and what it costs. */
    public record ModelJson(
            String key,
            String name,
            String goodFor,
            boolean ai,
            Quality quality,
            List<OperationKind> operations,
            CapabilityJson capability,
            PriceJson price) {

        static ModelJson of(Model model) {
            return new ModelJson(
                    model.key(),
                    model.name(),
                    model.goodFor(),
                    model.ai(),
                    model.quality(),
                    model.operations().stream().sorted().toList(),
                    CapabilityJson.of(model.capability()),
                    PriceJson.of(model.price()));
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
                    capability.sounds().stream().sorted().toList(),
                    capability.maxPrompt(),
                    capability.negativePrompt());
        }
    }

    /**
     * What drives the price.
     *
     * @param per {@code nothing}, {@code run} or {@code second}
     * @param amounts US dollars as decimal text: for each second by resolution, or under {@code run}; empty for nothing
     */
    public record PriceJson(String per, Map<String, String> amounts) {

        static PriceJson of(PriceRule rule) {
            Map<String, String> amounts = new TreeMap<>();
            if (rule instanceof PriceRule.Second second) {
                second.prices().forEach((resolution, price) -> amounts.put(resolution.key(), price.plain()));
                return new PriceJson("second", amounts);
            }
            if (rule instanceof PriceRule.Run run) {
                amounts.put("run", run.price().plain());
                return new PriceJson("run", amounts);
            }
            return new PriceJson("nothing", amounts);
        }
    }
}
