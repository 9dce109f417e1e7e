package com.alwrity.studio.operation;

import java.util.Objects;
import java.util.UUID;

/** A video without its background. */
public record RemoveBackground(UUID videoAssetId) implements StudioRequest {

    public RemoveBackground {
        Objects.requireNonNull(videoAssetId, "videoAssetId");
    }

    @Override
    public OperationKind operation() {
        return OperationKind.REMOVE_BACKGROUND;
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
