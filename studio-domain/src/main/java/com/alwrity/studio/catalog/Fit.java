package com.alwrity.studio.catalog;

import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Shape;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.operation.StudioRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** Holds a request against what a model takes and gives. */
public final class Fit {

    private Fit() {}

    /** What the model cannot do of it; empty if it can do all. */
    public static List<Misfit> misfits(Model model, StudioRequest request) {
        Capability can = model.capability();
        Shape shape = request.shape();
        List<Misfit> misfits = new ArrayList<>();
        if (!can.durations().contains(shape.durationSeconds())) {
            int nearest = nearest(can.durations(), shape.durationSeconds());
            misfits.add(new Misfit(
                    "durationSeconds",
                    "capability.duration",
                    Map.of("allowed", can.durations(), "nearest", nearest, "actual", shape.durationSeconds()),
                    Map.of("durationSeconds", nearest)));
        }
        if (!can.resolutions().contains(shape.resolution())) {
            List<String> allowed =
                    can.resolutions().stream().sorted().map(Resolution::key).toList();
            String nearest = can.resolutions().stream()
                    .min(Comparator.comparingInt(resolution ->
                            Math.abs(resolution.shortSide() - shape.resolution().shortSide())))
                    .map(Resolution::key)
                    .orElseThrow();
            misfits.add(new Misfit(
                    "resolution",
                    "capability.resolution",
                    Map.of("allowed", allowed, "nearest", nearest),
                    Map.of("resolution", nearest)));
        }
        if (!can.aspectRatios().contains(shape.aspectRatio())) {
            List<String> allowed =
                    can.aspectRatios().stream().sorted().map(AspectRatio::key).toList();
            misfits.add(new Misfit(
                    "aspectRatio",
                    "capability.aspect_ratio",
                    Map.of("allowed", allowed),
                    Map.of("aspectRatio", allowed.get(0))));
        }
        if (!can.sounds().contains(kind(request.sound()))) {
            misfits.add(new Misfit(
                    "audio.kind",
                    "capability.sound",
                    Map.of("allowed", can.sounds().stream().sorted().toList()),
                    Map.of("audio.kind", "silent")));
        }
        int length = request.prompt().codePointCount(0, request.prompt().length());
        if (length > can.maxPrompt()) {
            misfits.add(new Misfit(
                    "prompt",
                    "capability.prompt_length",
                    Map.of("limit", can.maxPrompt(), "actual", length),
                    Map.of()));
        }
        return misfits;
    }

    private static String kind(Sound sound) {
        if (sound instanceof Sound.Upload) {
            return "upload";
        }
        if (sound instanceof Sound.Speech) {
            return "speech";
        }
        return sound instanceof Sound.Generated ? "generated" : "silent";
    }

    private static int nearest(SortedSet<Integer> allowed, int wanted) {
        return allowed.stream()
                .min(Comparator.comparingInt(seconds -> Math.abs(seconds - wanted)))
                .orElseThrow();
    }
}
