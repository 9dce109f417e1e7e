package com.alwrity.studio.operation;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;

/** The sound that belongs to a silent video. */
public record AddFoley(
        UUID videoAssetId,
        @Size(max = Limits.PROMPT) String prompt,
        @Nullable Long seed) implements StudioRequest {

    public AddFoley {
        Objects.requireNonNull(videoAssetId, "videoAssetId");
        Objects.requireNonNull(prompt, "prompt");
    }

    @Override
    public OperationKind operation() {
        return OperationKind.ADD_FOLEY;
    }

    @Override
    public Studio studio() {
        return Studio.EDIT;
    }

    @Override
    public AddFoley withSeed(long newSeed) {
        return new AddFoley(videoAssetId, prompt, newSeed);
    }
}
