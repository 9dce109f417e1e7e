package com.alwrity.studio.prompt;

import java.util.Map;
import java.util.Set;

/**
 * How prompts are read and improved, as data.
 *
 * @param parts for each part, the words that show that a prompt has it
 * @param scenes kinds of scene, each known by its words, with what suits it where a part is missing
 * @param otherwise what suits where no scene is recognised
 */
record PromptRules(Map<PromptPart, Set<String>> parts, Map<String, Scene> scenes, Map<PromptPart, String> otherwise) {

    /** A kind of scene. */
    record Scene(Set<String> words, Map<PromptPart, String> suits) {}
}
