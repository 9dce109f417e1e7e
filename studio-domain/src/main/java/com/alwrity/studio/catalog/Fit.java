package com.alwrity.studio.catalog;

import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.GeneratedVideo;
import com.alwrity.studio.operation.RequestWords;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.StudioRequest;
import com.alwrity.studio.provider.InputFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/** Holds a request against what a model takes and gives. */
public final class Fit {

    private final Capability can;
    private final List<Misfit> misfits = new ArrayList<>();

    private Fit(Model model) {
        this.can = model.capability();
    }

    /** What the model cannot do of it; empty if it can do all. */
    public static List<Misfit> misfits(Model model, StudioRequest request, Collection<InputFile> inputs) {
        Fit fit = new Fit(model);
        if (request instanceof GeneratedVideo generated) {
            fit.duration(generated.shape().durationSeconds());
            fit.sound(generated.sound().kind());
        }
        Map<String, Object> words = new HashMap<>(request.words());
        inputs.stream()
                .filter(input -> input.field().equals(RequestWords.VIDEO))
                .forEach(video -> words.putAll(RequestWords.ofVideo(video.media())));
        fit.resolution((String) words.get("resolution"));
        fit.aspectRatio((String) words.get("aspectRatio"));
        fit.options(words);
        fit.needed(model.fields(), words);
        fit.prompt(request.prompt());
        inputs.forEach(fit::input);
        return List.copyOf(fit.misfits);
    }

    private void duration(int seconds) {
        SortedSet<Integer> allowed = can.durations();
        if (!allowed.isEmpty() && !allowed.contains(seconds)) {
            int nearest = allowed.stream()
                    .min(Comparator.comparingInt(each -> Math.abs(each - seconds)))
                    .orElseThrow();
            misfits.add(new Misfit(
                    "durationSeconds",
                    "capability.duration",
                    Map.of("allowed", allowed, "nearest", nearest, "actual", seconds),
                    Map.of("durationSeconds", nearest)));
        }
    }

    private void resolution(String key) {
        Set<Resolution> allowed = can.resolutions();
        if (key == null || allowed.isEmpty() || allowed.contains(Resolution.of(key))) {
            return;
        }
        int wanted = Resolution.of(key).shortSide();
        String nearest = allowed.stream()
                .min(Comparator.comparingInt(each -> Math.abs(each.shortSide() - wanted)))
                .map(Resolution::key)
                .orElseThrow();
        misfits.add(new Misfit(
                "resolution",
                "capability.resolution",
                Map.of("allowed", allowed.stream().sorted().map(Resolution::key).toList(), "nearest", nearest),
                Map.of("resolution", nearest)));
    }

    private void aspectRatio(String key) {
        Set<AspectRatio> allowed = can.aspectRatios();
        if (key == null || allowed.isEmpty() || allowed.contains(AspectRatio.of(key))) {
            return;
        }
        List<String> keys = allowed.stream().sorted().map(AspectRatio::key).toList();
        misfits.add(new Misfit(
                "aspectRatio", "capability.aspect_ratio", Map.of("allowed", keys), Map.of("aspectRatio", keys.get(0))));
    }

    private void sound(String kind) {
        if (!can.canSound(kind)) {
            misfits.add(new Misfit(
                    "audio.kind",
                    "capability.sound",
                    Map.of("allowed", can.soundKinds()),
                    can.sounds().contains("silent") ? Map.of("audio.kind", "silent") : Map.of()));
        }
    }

    private void options(Map<String, Object> words) {
        can.options().forEach((word, allowed) -> {
            Object asked = words.get(word);
            if (asked != null && !allowed.contains(asked.toString())) {
                misfits.add(
                        new Misfit(word, "capability.option", Map.of("allowed", allowed, "actual", asked), Map.of()));
            }
        });
    }

    /** What a request may leave out and this model cannot do without, such as a prompt beside a picture. */
    private void needed(List<ModelField> fields, Map<String, Object> words) {
        fields.stream()
                .filter(field -> field.required() && field.from() != null && field.type() != ModelField.Type.FILE)
                .filter(field -> !words.containsKey(field.from()))
                .forEach(field -> misfits.add(new Misfit(field.from(), "capability.needed", Map.of(), Map.of())));
    }

    private void prompt(String prompt) {
        int length = prompt.codePointCount(0, prompt.length());
        if (length > can.maxPrompt()) {
            misfits.add(new Misfit(
                    "prompt",
                    "capability.prompt_length",
                    Map.of("limit", can.maxPrompt(), "actual", length),
                    Map.of()));
        }
    }

    private void input(InputFile input) {
        InputLimits limits = can.inputs().get(input.field());
        if (limits == null) {
            return;
        }
        MediaInfo media = input.media();
        double seconds = Math.round(media.durationSeconds() * 10) / 10.0;
        if (limits.maxSeconds() != null && media.durationSeconds() > limits.maxSeconds()) {
            misfit(input, "capability.input_too_long", limits.maxSeconds(), seconds);
        }
        if (limits.minSeconds() != null && media.durationSeconds() < limits.minSeconds()) {
            misfit(input, "capability.input_too_short", limits.minSeconds(), seconds);
        }
        if (limits.maxBytes() != null && media.bytes() > limits.maxBytes()) {
            misfit(input, "capability.input_too_large", limits.maxBytes(), media.bytes());
        }
        if (!limits.containers().isEmpty() && !limits.containers().contains(media.container())) {
            misfits.add(new Misfit(
                    input.field(),
                    "capability.input_container",
                    Map.of("allowed", limits.containers().stream().sorted().toList(), "actual", media.container()),
                    Map.of()));
        }
    }

    private void misfit(InputFile input, String code, Number limit, Number actual) {
        misfits.add(new Misfit(input.field(), code, Map.of("limit", limit, "actual", actual), Map.of()));
    }
}
