package com.alwrity.studio.operation;

import java.util.Objects;

/** A video from words alone. */
public record TextToVideo(String prompt, String negativePrompt, Shape shape, Motion motion, Sound sound, Long seed)
        implements GeneratedVideo {

    public TextToVideo {
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(motion, "motion");
        Objects.requireNonNull(sound, "sound");
    }

    @Override
    public OperationKind operation() {
        return OperationKind.TEXT_TO_VIDEO;
    }

    @Override
    public Studio studio() {
        return Studio.CREATE;
    }

    @Override
    public TextToVideo withSeed(long newSeed) {
        return new TextToVideo(prompt, negativePrompt, shape, motion, sound, newSeed);
    }

    @Override
    public TextToVideo with(Shape other, Sound otherSound) {
        return new TextToVideo(prompt, negativePrompt, other, motion, otherSound, seed);
    }
}
