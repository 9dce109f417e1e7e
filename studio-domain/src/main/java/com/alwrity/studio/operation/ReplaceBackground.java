package com.alwrity.studio.operation;

import java.util.Objects;
import java.util.UUID;

/** A video before another background. */
public record ReplaceBackground(UUID videoAssetId, UUID backgroundAssetId) implements StudioRequest {

    public ReplaceBackground {
        Objects.requireNonNull(videoAssetId, "videoAssetId");
        Objects.requireNonNull(backgroundAssetId, "backgroundAssetId");
    }

    @Override
    public OperationKind operation() {
        return OperationKind.REPLACE_BACKGROUND;
    }

    @Override
    public Studio studio() {
        return Studio.EDIT;
    }

    @Override
    public String prompt() {
        return "";
    }
}
