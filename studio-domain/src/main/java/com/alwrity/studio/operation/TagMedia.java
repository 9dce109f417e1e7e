package com.alwrity.studio.operation;

import java.util.Objects;
import java.util.UUID;

/** Words that describe a video. */
public record TagMedia(UUID videoAssetId) implements StudioRequest {

    public TagMedia {
        Objects.requireNonNull(videoAssetId, "videoAssetId");
    }

    @Override
    public OperationKind operation() {
        return OperationKind.TAG_MEDIA;
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
