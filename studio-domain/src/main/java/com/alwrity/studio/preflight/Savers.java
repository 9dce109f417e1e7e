package com.alwrity.studio.preflight;

import com.alwrity.studio.catalog.Capability;
import com.alwrity.studio.operation.GeneratedVideo;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Shape;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.operation.StudioRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Small changes to a request that may save: a step less sharp, a step shorter, without sound. */
final class Savers {

    private Savers() {}

    /**
     * A changed request.
     *
     * @param code of the suggestion
     * @param change the field values that bring it about
     */
    record Saver(String code, StudioRequest request, Map<String, Object> change) {}

    static List<Saver> of(StudioRequest request, Capability can) {
        List<Saver> savers = new ArrayList<>();
        if (request instanceof GeneratedVideo video) {
            Shape shape = video.shape();
            can.resolutions().stream()
                    .filter(resolution -> resolution.compareTo(shape.resolution()) < 0)
                    .max(Comparator.<Resolution>naturalOrder())
                    .ifPresent(lower -> savers.add(new Saver(
                            "resolution.lower",
                            video.with(new Shape(lower, shape.aspectRatio(), shape.durationSeconds()), video.sound()),
                            Map.of("resolution", lower.key()))));
            can.durations().stream()
                    .filter(seconds -> seconds < shape.durationSeconds())
                    .max(Comparator.naturalOrder())
                    .ifPresent(shorter -> savers.add(new Saver(
                            "duration.shorter",
                            video.with(new Shape(shape.resolution(), shape.aspectRatio(), shorter), video.sound()),
                            Map.of("durationSeconds", shorter))));
            if (video.sound() instanceof Sound.Generated && can.canSound("silent")) {
                savers.add(
                        new Saver("sound.none", video.with(shape, new Sound.Silent()), Map.of("audio.kind", "silent")));
            }
        }
        return savers;
    }
}
