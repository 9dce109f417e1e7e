package com.alwrity.studio.operation;

import java.util.Objects;
import java.util.UUID;

/** A longer video: the model goes on where the given one ends. */
public record ExtendVideo(UUID videoAssetId, String prompt, String negativePrompt, Shape shape, Sound sound, Long seed)
        implements GeneratedVideo {

    public ExtendVideo {
        Objects.requireNonNull(videoAssetId, "videoAssetId");
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(sound, "sound");
    }

    @Override
    public OperationKind operation() {
        return OperationKind.EXTEND_VIDEO;
    }

    @Override
    public Studio studio() {
        return Studio.CREATE;
    }

    @Override
    public ExtendVideo withSeed(long newSeed) {
        return new ExtendVideo(videoAssetId, prompt, negativePrompt, shape, sound, newSeed);
    }

    @Override
    public ExtendVideo with(Shape other, Sound otherSound) {
        return new ExtendVideo(videoAssetId, prompt, negativePrompt, other, otherSound, seed);
    }
}
