package com.alwrity.studio.operation;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;

/**
 * A video changed as the words say.
 *
 * @param referenceAssetId a picture of what is meant; may be null
 */
public record InstructEdit(
        UUID videoAssetId,
        @Nullable UUID referenceAssetId,
        @NotBlank @Size(max = Limits.PROMPT) String prompt,
        Resolution resolution,
        @Nullable Long seed)
        implements StudioRequest {

    public InstructEdit {
        Objects.requireNonNull(videoAssetId, "videoAssetId");
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(resolution, "resolution");
    }

    @Override
    public OperationKind operation() {
        return OperationKind.INSTRUCT_EDIT;
    }

    @Override
    public Studio studio() {
        return Studio.EDIT;
    }

    @Override
    public InstructEdit withSeed(long newSeed) {
        return new InstructEdit(videoAssetId, referenceAssetId, prompt, resolution, newSeed);
    }
}
