package com.alwrity.studio.operation;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;

/** Two people in one picture who talk to each other, a sound each. */
public record Dialogue(
        UUID imageAssetId,
        UUID leftAudioAssetId,
        UUID rightAudioAssetId,
        TurnOrder order,
        @Size(max = Limits.PROMPT) String prompt,
        Resolution resolution,
        @Nullable Long seed)
        implements StudioRequest {

    public Dialogue {
        Objects.requireNonNull(imageAssetId, "imageAssetId");
        Objects.requireNonNull(leftAudioAssetId, "leftAudioAssetId");
        Objects.requireNonNull(rightAudioAssetId, "rightAudioAssetId");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(resolution, "resolution");
    }

    @Override
    public OperationKind operation() {
        return OperationKind.DIALOGUE;
    }

    @Override
    public Studio studio() {
        return Studio.AVATAR;
    }

    @Override
    public Dialogue withSeed(long newSeed) {
        return new Dialogue(imageAssetId, leftAudioAssetId, rightAudioAssetId, order, prompt, resolution, newSeed);
    }
}
