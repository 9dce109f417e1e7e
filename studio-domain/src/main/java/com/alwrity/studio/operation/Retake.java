package com.alwrity.studio.operation;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The given video made anew with a changed prompt. */
public record Retake(UUID videoAssetId, String prompt, String negativePrompt, Shape shape, Sound sound, Long seed)
        implements StudioRequest {

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
        return new Retake(videoAssetId, prompt, negativePrompt, shape, sound, newSeed);
    }

    @Override
    public Map<String, UUID> inputs() {
        return RequestInputs.of("videoAssetId", videoAssetId, sound);
    }
}
