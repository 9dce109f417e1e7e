package com.alwrity.studio.provider.local.storyboard.reading;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.provider.local.storyboard.paint.Daylight;
import com.alwrity.studio.provider.local.storyboard.paint.Weather;
import com.fasterxml.jackson.databind.DeserializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that the prompt reader knows, in several languages, as data.
 *
 * <p>A word in Latin letters is one whole word of the prompt, or its beginning where it ends with {@code *}. In scripts
 * that write words together it may stand anywhere.
 *
 * @param subjectKits the kit that a subject stands for where no other is named
 * @param directions words of a clause that tells how to film rather than what: such a clause is not written on screen
 */
record Words(
        Map<Kit, List<String>> kits,
        Map<Subject, List<String>> subjects,
        Map<Subject, Kit> subjectKits,
        Map<Daylight, List<String>> daylights,
        Map<Weather, List<String>> weathers,
        Map<Mood, List<String>> moods,
        Map<Move, List<String>> moves,
        List<String> directions) {

    private static final String FILE = "words.json";

    Words {
        requireAll("kits", EnumSet.complementOf(EnumSet.of(Kit.ABSTRACT)), kits);
        requireAll("subjects", EnumSet.allOf(Subject.class), subjects);
        requireAll("daylights", EnumSet.allOf(Daylight.class), daylights);
        requireAll("moods", EnumSet.allOf(Mood.class), moods);
        requireAll("moves", EnumSet.allOf(Move.class), moves);
        requireOnce(kits);
        requireOnce(daylights);
        requireOnce(moves);
    }

    /** @throws UncheckedIOException if the file is wrong */
    static Words load() {
        try (InputStream in = Words.class.getResourceAsStream(FILE)) {
            return Json.mapper()
                    .readerFor(Words.class)
                    .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(in);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " is wrong: " + e.getMessage(), e);
        }
    }

    private static <E extends Enum<E>> void requireAll(String part, EnumSet<E> keys, Map<E, List<String>> words) {
        for (E key : keys) {
            List<String> known = words == null ? null : words.get(key);
            if (known == null || known.isEmpty() || known.stream().anyMatch(String::isBlank)) {
                throw new IllegalArgumentException("No words for " + key + " in " + part);
            }
        }
    }

    private static <E extends Enum<E>> void requireOnce(Map<E, List<String>> words) {
        Map<String, E> seen = new HashMap<>();
        words.forEach((key, list) -> list.forEach(word -> {
            E other = seen.put(word, key);
            if (other != null) {
                throw new IllegalArgumentException("'" + word + "' means " + other + " and " + key);
            }
        }));
    }
}
