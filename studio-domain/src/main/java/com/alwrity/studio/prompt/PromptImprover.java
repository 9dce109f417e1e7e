package com.alwrity.studio.prompt;

import com.alwrity.studio.json.Json;
import com.fasterxml.jackson.databind.DeserializationFeature;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Adds to a prompt what it leaves open (action, setting, light, camera, mood), in words that suit its scene. Works by
 * rules alone, so the same prompt always becomes the same; a prompt that says it all is left as it is.
 */
@ApplicationScoped
public class PromptImprover {

    private static final String RULES = "/META-INF/studio/prompt-rules.json";
    private static final int MAX_PROMPT = 2_500;

    private PromptRules rules;

    @PostConstruct
    void load() {
        try (InputStream in = PromptImprover.class.getResourceAsStream(RULES)) {
            rules = Json.mapper()
                    .readerFor(PromptRules.class)
                    .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(in);
        } catch (IOException e) {
            throw new UncheckedIOException(RULES + " is wrong: " + e.getMessage(), e);
        }
    }

    /** The prompt with what it lacks; never longer than 2,500 characters, never less than what was given. */
    public Improvement improve(String prompt) {
        String before = prompt.strip();
        if (!inLatinScript(before)) {
            return new Improvement(before, before, List.of());
        }
        String said = before.toLowerCase(Locale.ROOT);
        Set<String> words = Arrays.stream(said.split("[^\\p{L}\\p{N}]+")).collect(Collectors.toSet());
        Map<PromptPart, String> suits =
                scene(said, words).map(PromptRules.Scene::suits).orElse(Map.of());
        StringBuilder after = new StringBuilder(before.replaceAll("[\\s.,;]+$", ""));
        List<Improvement.Addition> added = new ArrayList<>();
        for (PromptPart part : PromptPart.values()) {
            String addition = suits.getOrDefault(part, rules.otherwise().get(part));
            if (addition == null || mentions(said, words, rules.parts().getOrDefault(part, Set.of()))) {
                continue;
            }
            if (after.length() + 2 + addition.length() > MAX_PROMPT) {
                break;
            }
            after.append(after.isEmpty() ? "" : ", ").append(addition);
            added.add(new Improvement.Addition(part, addition));
        }
        return new Improvement(before, added.isEmpty() ? before : after.toString(), added);
    }

    /** The rules' words are English: they would only disturb a prompt in another script. */
    private static boolean inLatinScript(String prompt) {
        return prompt.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    /** The scene with the most of its words in the prompt; ties go to the name, so that the answer is stable. */
    private Optional<PromptRules.Scene> scene(String said, Set<String> words) {
        return rules.scenes().entrySet().stream()
                .filter(scene -> mentions(said, words, scene.getValue().words()))
                .max(Comparator.comparingLong((Map.Entry<String, PromptRules.Scene> scene) ->
                                count(said, words, scene.getValue().words()))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getValue);
    }

    private static boolean mentions(String said, Set<String> words, Collection<String> signs) {
        return count(said, words, signs) > 0;
    }

    /** A sign of several words is looked for in the text, a single one among its words. */
    private static long count(String said, Set<String> words, Collection<String> signs) {
        return signs.stream()
                .filter(sign -> sign.contains(" ") ? said.contains(sign) : words.contains(sign))
                .count();
    }
}
