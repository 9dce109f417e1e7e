package com.alwrity.studio.operation;

import java.util.Objects;
import java.util.UUID;

/** A video that starts from a picture; the prompt may be empty. */
public record ImageToVideo(
        UUID imageAssetId, String prompt, String negativePrompt, Shape shape, Motion motion, Sound sound, Long seed)
        implements GeneratedVideo {

    public ImageToVideo {
        Objects.requireNonNull(imageAssetId, "imageAssetId");
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(motion, "motion");
        Objects.requireNonNull(sound, "sound");
    }

    @Override
    public OperationKind operation() {
        return OperationKind.IMAGE_TO_VIDEO;
    }

    @Override
    public Studio studio() {
        return Studio.CREATE;
    }

    @Override
    public ImageToVideo withSeed(long newSeed) {
        return new ImageToVideo(imageAssetId, prompt, negativePrompt, shape, motion, sound, newSeed);
    }

    @Override
    public ImageToVideo with(Shape other, Sound otherSound) {
        return new ImageToVideo(imageAssetId, prompt, negativePrompt, other, motion, otherSound, seed);
    }
}
