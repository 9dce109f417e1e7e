package com.alwrity.studio.catalog;

import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.Resolution;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a model takes and gives. A set that says nothing about what the model makes is empty.
 *
 * @param resolutions that it makes
 * @param aspectRatios that it makes
 * @param durations whole seconds that it makes, where they are chosen
 * @param sounds kinds of sound: {@code silent}, {@code upload}, {@code speech}, {@code generated}
 * @param maxPrompt longest prompt, in characters
 * @param negativePrompt whether it heeds one
 * @param inputs what it takes as the files of a request, by the field that names them
 * @param options words of a request for which it knows these values only
 */
public record Capability(
        Set<Resolution> resolutions,
        Set<AspectRatio> aspectRatios,
        SortedSet<Integer> durations,
        Set<String> sounds,
        int maxPrompt,
        boolean negativePrompt,
        Map<String, InputLimits> inputs,
        Map<String, List<String>> options) {

    private static final List<String> KINDS = List.of("generated", "silent", "speech", "upload");
    private static final Set<String> LAID_UNDER_HERE = Set.of("upload", "speech");

    public Capability {
        resolutions = Set.copyOf(resolutions);
        aspectRatios = Set.copyOf(aspectRatios);
        durations = Collections.unmodifiableSortedSet(new TreeSet<>(durations));
        sounds = Set.copyOf(sounds);
        inputs = inputs == null ? Map.of() : Map.copyOf(inputs);
        options = options == null ? Map.of() : Map.copyOf(options);
    }

    /** Whether a video of this model can have this kind of sound: its own, or one that is laid under it here. */
    public boolean canSound(String kind) {
        return sounds.contains(kind) || sounds.contains("silent") && LAID_UNDER_HERE.contains(kind);
    }

    /** All kinds of sound that a video of this model can have. */
    public List<String> soundKinds() {
        return KINDS.stream().filter(this::canSound).toList();
    }
}
