package com.alwrity.studio.operation;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;

/** Another character in the place of the person in a video, with the same movements. */
public record CharacterSwap(
        UUID videoAssetId,
        UUID imageAssetId,
        @Size(max = Limits.PROMPT) String prompt,
        Resolution resolution,
        @Nullable Long seed)
        implements StudioRequest {

    public CharacterSwap {
        Objects.requireNonNull(videoAssetId, "videoAssetId");
        Objects.requireNonNull(imageAssetId, "imageAssetId");
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(resolution, "resolution");
    }

    @Override
    public OperationKind operation() {
        return OperationKind.CHARACTER_SWAP;
    }

    @Override
    public Studio studio() {
        return Studio.AVATAR;
    }

    @Override
    public CharacterSwap withSeed(long newSeed) {
        return new CharacterSwap(videoAssetId, imageAssetId, prompt, resolution, newSeed);
    }
}
