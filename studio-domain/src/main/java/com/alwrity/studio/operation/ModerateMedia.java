package com.alwrity.studio.operation;

import java.util.Objects;
import java.util.UUID;

/** Whether a video shows what it must not. */
public record ModerateMedia(UUID videoAssetId) implements StudioRequest {

    public ModerateMedia {
        Objects.requireNonNull(videoAssetId, "videoAssetId");
    }

    @Override
    public OperationKind operation() {
        return OperationKind.MODERATE_MEDIA;
    }

    @Override
    public Studio studio() {
        return Studio.LIBRARY;
    }

    @Override
    public String prompt() {
        return "";
    }
}
