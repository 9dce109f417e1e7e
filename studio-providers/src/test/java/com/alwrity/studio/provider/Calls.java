package com.alwrity.studio.provider;

import com.alwrity.studio.catalog.Capability;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.catalog.Models;
import com.alwrity.studio.catalog.PriceRule;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Shape;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.operation.StudioRequest;
import com.alwrity.studio.operation.TextToVideo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Calls for tests. */
public final class Calls {

    private Calls() {}

    /** A new attempt at a short silent video of a lighthouse. */
    public static ModelCall lighthouse(String modelKey) {
        Shape shape = new Shape(Resolution.P480, AspectRatio.LANDSCAPE_16_9, 5);
        return of(
                modelKey,
                new TextToVideo("A lighthouse in a storm", null, shape, Motion.MEDIUM, new Sound.Silent(), 7L),
                List.of());
    }

    public static ModelCall of(String modelKey, StudioRequest request, List<InputFile> inputs) {
        return of(model(modelKey, request), request, inputs);
    }

    /** A new attempt, begun now. */
    public static ModelCall of(Model model, StudioRequest request, List<InputFile> inputs) {
        return new ModelCall(UUID.randomUUID(), Instant.now(), model, request, inputs);
    }

    private static Model model(String key, StudioRequest request) {
        return Models.of(
                key,
                request.operation(),
                new Capability(
                        Set.of(Resolution.values()),
                        Set.of(AspectRatio.values()),
                        new TreeSet<>(Set.of(5, 8, 10)),
                        Set.of("silent"),
                        2500,
                        false,
                        Map.of(),
                        Map.of()),
                new PriceRule.Nothing());
    }
}
