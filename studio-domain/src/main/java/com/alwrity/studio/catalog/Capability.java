package com.alwrity.studio.catalog;

import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.Resolution;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a model takes and gives. Of a model that makes sound alone, the sets that describe pictures are empty.
 *
 * @param resolutions that it makes
 * @param aspectRatios that it makes
 * @param durations whole seconds that it makes
 * @param sounds kinds of sound: {@code silent}, {@code upload}, {@code speech}, {@code generated}
 * @param maxPrompt longest prompt, in characters
 * @param negativePrompt whether it heeds one
 */
public record Capability(
        Set<Resolution> resolutions,
        Set<AspectRatio> aspectRatios,
        SortedSet<Integer> durations,
        Set<String> sounds,
        int maxPrompt,
        boolean negativePrompt) {

    public Capability {
        resolutions = Set.copyOf(resolutions);
        aspectRatios = Set.copyOf(aspectRatios);
        durations = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(durations));
        sounds = Set.copyOf(sounds);
    }
}
