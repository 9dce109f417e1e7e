package com.alwrity.studio.catalog;

import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.Resolution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Wishes that go to the corners of what a model can do, and all of which it can do. */
final class Corners {

    private static final String PROMPT = "A lighthouse in a storm";
    private static final double USUAL_SECONDS = 8;

    private final Capability can;

    private Corners(Model model) {
        this.can = model.capability();
    }

    static List<Wish> of(Model model) {
        return new Corners(model).all();
    }

    private List<Wish> all() {
        List<Wish> wishes = new ArrayList<>();
        for (Resolution resolution : or(can.resolutions(), Resolution.P720)) {
            for (AspectRatio ratio : or(can.aspectRatios(), AspectRatio.LANDSCAPE_16_9)) {
                for (int seconds : lengths()) {
                    for (String sound : or(can.sounds(), "silent")) {
                        extremes(resolution, ratio, seconds, sound).forEach(wishes::add);
                    }
                }
            }
        }
        return wishes;
    }

    private Stream<Wish> extremes(Resolution resolution, AspectRatio ratio, int seconds, String sound) {
        return words().stream()
                .flatMap(words -> Stream.of(
                        new Wish(PROMPT, resolution, ratio, seconds, sound, words, null, given(true)),
                        new Wish(longest(), resolution, ratio, seconds, sound, words, 0L, given(false)),
                        new Wish(
                                PROMPT,
                                resolution,
                                ratio,
                                seconds,
                                sound,
                                words,
                                (long) Integer.MAX_VALUE,
                                given(true))));
    }

    private String longest() {
        return "x".repeat(Math.max(1, can.maxPrompt()));
    }

    /** The first, the middle and the last of the lengths that it makes. */
    private Set<Integer> lengths() {
        SortedSet<Integer> durations = can.durations();
        if (durations.isEmpty()) {
            return Set.of(5);
        }
        List<Integer> all = List.copyOf(durations);
        return new LinkedHashSet<>(Arrays.asList(all.get(0), all.get(all.size() / 2), all.get(all.size() - 1)));
    }

    /** Each value of each option once, beside the first values of the others. */
    private List<Map<String, String>> words() {
        Map<String, String> firsts = new HashMap<>();
        can.options().forEach((word, values) -> firsts.put(word, values.get(0)));
        List<Map<String, String>> words = new ArrayList<>(List.of(firsts));
        can.options()
                .forEach((word, values) -> values.forEach(value -> {
                    Map<String, String> other = new HashMap<>(firsts);
                    other.put(word, value);
                    words.add(other);
                }));
        return words;
    }

    /** Seconds of the video and of two sounds, at one end of what it takes. */
    private List<Double> given(boolean longest) {
        double video = end("video", longest);
        double sound = end("audio", longest);
        return List.of(video, sound, sound);
    }

    private double end(String kind, boolean longest) {
        List<InputLimits> limits = can.inputs().entrySet().stream()
                .filter(input -> input.getKey().toLowerCase(Locale.ROOT).contains(kind)
                        || input.getKey().startsWith("media"))
                .map(Map.Entry::getValue)
                .toList();
        double most = bound(limits, InputLimits::maxSeconds, USUAL_SECONDS);
        double least = bound(limits, InputLimits::minSeconds, Math.min(USUAL_SECONDS, most));
        return longest ? most : least;
    }

    private static double bound(List<InputLimits> limits, Function<InputLimits, Double> which, double otherwise) {
        return limits.stream().map(which).filter(Objects::nonNull).findFirst().orElse(otherwise);
    }

    private static <T> Collection<T> or(Collection<T> made, T usual) {
        return made.isEmpty() ? List.of(usual) : made;
    }
}
