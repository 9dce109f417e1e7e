package com.alwrity.studio.operation;

import java.util.Objects;
import java.util.UUID;

/**
 * The given video, or a part of it, made anew with a changed prompt.
 *
 * @param startSeconds where the part begins; null for the beginning
 * @param lengthSeconds how long the part is; null for all that follows
 */
public record Retake(
        UUID videoAssetId,
        String prompt,
        String negativePrompt,
        Shape shape,
        Sound sound,
        Double startSeconds,
        Double lengthSeconds,
        Long seed)
        implements GeneratedVideo {

    public Retake {
        Objects.requireNonNull(videoAssetId, "videoAssetId");
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(sound, "sound");
    }

    @Override
    public OperationKind operation() {
        return OperationKind.RETAKE;
    }

    @Override
    public Studio studio() {
        return Studio.CREATE;
    }

    @Override
    public Retake withSeed(long newSeed) {
        return new Retake(videoAssetId, prompt, negativePrompt, shape, sound, startSeconds, lengthSeconds, newSeed);
    }

    @Override
    public Retake with(Shape other, Sound otherSound) {
        return new Retake(videoAssetId, prompt, negativePrompt, other, otherSound, startSeconds, lengthSeconds, seed);
    }
}
