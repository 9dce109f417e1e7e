package com.alwrity.studio.provider.local.storyboard;

import com.alwrity.studio.operation.FrameSize;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.speech.Speech;
import java.util.List;
import java.util.Objects;

/**
 * What a storyboard is drawn from. The same brief always gives the same film, pixel by pixel.
 *
 * @param prompt in any language; a prompt that says nothing still gives a film
 * @param size of the finished video; see {@link Storyboard#size()} for the size that is drawn
 * @param seconds its length, at least one second
 * @param narration the words that are spoken, with their times, to be shown as captions; empty without a voice
 */
public record Brief(String prompt, FrameSize size, int seconds, Motion motion, long seed, List<Speech.Word> narration) {

    public Brief {
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(motion, "motion");
        if (seconds < 1) {
            throw new IllegalArgumentException("A film lasts at least a second, not " + seconds);
        }
        narration = List.copyOf(narration);
    }
}
