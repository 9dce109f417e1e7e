package com.alwrity.studio.provider.local.storyboard.reading;

import com.alwrity.studio.provider.local.storyboard.paint.Weather;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Understands a prompt by the words that it knows; a prompt with none of them is still a film, an abstract one. */
public final class PromptReader {

    private static final Words WORDS = Words.load();
    private static final int SUBJECT_WEIGHT = 2;

    private PromptReader() {}

    /** @param beats how many clauses there may be at most */
    public static Reading read(String prompt, int beats) {
        Said said = new Said(prompt);
        Set<Subject> subjects = subjects(said);
        Optional<Weather> weather = said.best(WORDS.weathers());
        Kit kit = kit(said, subjects).or(() -> weather.map(PromptReader::place)).orElse(Kit.ABSTRACT);
        List<Reading.Clause> clauses = Clauses.of(prompt, beats, WORDS.directions()).stream()
                .map(PromptReader::clause)
                .toList();
        Mood mood = said.best(WORDS.moods()).orElseGet(() -> mood(kit, weather));
        return new Reading(
                kit, subjects, said.best(WORDS.daylights()), weather, mood, said.best(WORDS.moves()), clauses);
    }

    private static Reading.Clause clause(String text) {
        Said said = new Said(text);
        return new Reading.Clause(
                text, kit(said, subjects(said)), said.best(WORDS.daylights()), said.best(WORDS.weathers()));
    }

    private static Set<Subject> subjects(Said said) {
        Set<Subject> subjects = EnumSet.noneOf(Subject.class);
        WORDS.subjects().forEach((subject, words) -> {
            if (said.mentions(words)) {
                subjects.add(subject);
            }
        });
        return subjects;
    }

    /** Where a weather shows best, for a prompt that names no place. */
    private static Kit place(Weather weather) {
        return switch (weather) {
            case SNOW, CLOUDY, CLEAR -> Kit.MOUNTAINS;
            case RAIN -> Kit.CITY;
            case STORM -> Kit.SEA;
            case FOG -> Kit.FOREST;
        };
    }

    private static Optional<Kit> kit(Said said, Set<Subject> subjects) {
        Map<Kit, Integer> votes = new EnumMap<>(Kit.class);
        WORDS.kits().forEach((kit, words) -> votes.merge(kit, said.count(words), Integer::sum));
        for (Subject subject : subjects) {
            Optional.ofNullable(WORDS.subjectKits().get(subject))
                    .ifPresent(kit -> votes.merge(kit, SUBJECT_WEIGHT, Integer::sum));
        }
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Map<Kit, List<String>> leading = new EnumMap<>(Kit.class);
        votes.forEach((kit, count) -> {
            if (most > 0 && count == most) {
                leading.put(kit, WORDS.kits().get(kit));
            }
        });
        return said.best(leading).or(() -> leading.keySet().stream().findFirst());
    }

    private static Mood mood(Kit kit, Optional<Weather> weather) {
        if (weather.filter(Weather.STORM::equals).isPresent()) {
            return Mood.DARK;
        }
        return switch (kit) {
            case CAFE, PEOPLE -> Mood.WARM;
            case FOREST, OFFICE -> Mood.BRIGHT;
            case CITY, PRODUCT -> Mood.ENERGETIC;
            case MOUNTAINS, DESERT -> Mood.EPIC;
            case SEA, UNDERWATER, SPACE, ABSTRACT -> Mood.CALM;
        };
    }
}
