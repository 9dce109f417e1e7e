package com.alwrity.studio.prompt;

import java.util.List;

/**
 * A prompt before and after.
 *
 * @param added the parts that it lacked, with the words that were added for each
 */
public record Improvement(String before, String after, List<Addition> added) {

    public Improvement {
        added = List.copyOf(added);
    }

    /** Words for a part that was missing. */
    public record Addition(PromptPart part, String words) {}
}
