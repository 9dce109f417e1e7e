package com.alwrity.studio.tier;

import com.alwrity.studio.catalog.Capability;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.catalog.Workload;
import com.alwrity.studio.operation.GeneratedVideo;
import com.alwrity.studio.operation.ImageToVideo;
import com.alwrity.studio.operation.MakeSound;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Retake;
import com.alwrity.studio.operation.StudioRequest;
import com.alwrity.studio.operation.TextToVideo;
import com.alwrity.studio.operation.UpscaleVideo;
import com.alwrity.studio.preflight.Finding;
import com.alwrity.studio.preflight.Situation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whether what is to be made is not longer and not larger than the tier's. */
final class ShapeCaps {

    private static final double FRAME = 0.05;

    private ShapeCaps() {}

    static List<Finding> findings(Tier tier, Situation situation) {
        List<Finding> findings = new ArrayList<>();
        duration(tier, situation).ifPresent(findings::add);
        resolution(tier, situation).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> duration(Tier tier, Situation situation) {
        StudioRequest request = situation.order().request();
        Integer limit = tier.longestSeconds().of(request.operation());
        double seconds = Workload.of(request, situation.files()).outputSeconds();
        if (limit == null || request.operation().output() == OperationKind.Output.TEXT || seconds <= limit + FRAME) {
            return Optional.empty();
        }
        String field = request instanceof Retake
                ? "lengthSeconds"
                : request instanceof MakeSound ? "seconds" : request instanceof GeneratedVideo ? "durationSeconds" : "";
        int nearest = nearest(situation, Capability::durations, length -> length <= limit, Comparator.naturalOrder())
                .orElse(limit);
        boolean way = !field.isEmpty() && nearest > 0;
        return Optional.of(Finding.error(
                field,
                limit == 0 ? "tier.none" : "tier.duration",
                Map.of("tier", tier.name(), "limit", limit, "actual", Math.round(seconds * 10) / 10.0),
                way ? Map.of(field, field.equals("durationSeconds") ? nearest : limit) : Map.of()));
    }

    private static Optional<Finding> resolution(Tier tier, Situation situation) {
        StudioRequest request = situation.order().request();
        Resolution limit = tier.highestResolution().of(request.operation());
        Resolution asked = request instanceof GeneratedVideo video
                ? video.shape().resolution()
                : request instanceof UpscaleVideo upscale ? upscale.targetResolution() : null;
        if (limit == null || asked == null || asked.compareTo(limit) <= 0) {
            return Optional.empty();
        }
        String field = request instanceof UpscaleVideo ? "targetResolution" : "resolution";
        Resolution nearest = nearest(
                        situation,
                        Capability::resolutions,
                        size -> size.compareTo(limit) <= 0,
                        Comparator.<Resolution>naturalOrder())
                .orElse(limit);
        // What is made of a given video has that one's size.
        boolean way =
                request instanceof TextToVideo || request instanceof ImageToVideo || request instanceof UpscaleVideo;
        return Optional.of(Finding.error(
                field,
                "tier.resolution",
                Map.of("tier", tier.name(), "limit", limit.key(), "nearest", nearest.key()),
                way ? Map.of(field, nearest.key()) : Map.of()));
    }

    /** The most within the limit that somebody can do: rather whoever was chosen. */
    private static <T> Optional<T> nearest(
            Situation situation,
            Function<Capability, ? extends Collection<T>> values,
            Function<T, Boolean> allowed,
            Comparator<T> order) {
        Stream<Model> models =
                situation.chosenModel().isPresent() ? situation.chosenModel().stream() : situation.usable().stream();
        return models.flatMap(model -> values.apply(model.capability()).stream())
                .filter(allowed::apply)
                .max(order);
    }
}
