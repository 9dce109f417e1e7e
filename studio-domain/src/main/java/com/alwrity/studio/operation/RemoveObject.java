package com.alwrity.studio.operation;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;

/**
 * A video without something that is in it.
 *
 * @param maskAssetId a picture, white where it is; may be null
 * @param prompt what it is; may be empty with a mask
 */
public record RemoveObject(
        UUID videoAssetId,
        @Nullable UUID maskAssetId,
        @Size(max = Limits.PROMPT) String prompt) implements StudioRequest {

    public RemoveObject {
        Objects.requireNonNull(videoAssetId, "videoAssetId");
        Objects.requireNonNull(prompt, "prompt");
    }

    @Override
    public OperationKind operation() {
        return OperationKind.REMOVE_OBJECT;
    }

    @Override
    public Studio studio() {
        return Studio.EDIT;
    }
}
