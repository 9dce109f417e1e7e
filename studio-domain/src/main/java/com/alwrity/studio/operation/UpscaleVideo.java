package com.alwrity.studio.operation;

import java.util.Objects;
import java.util.UUID;

/** The same video in more pixels. */
public record UpscaleVideo(UUID videoAssetId, Resolution targetResolution) implements StudioRequest {

    public UpscaleVideo {
        Objects.requireNonNull(videoAssetId, "videoAssetId");
        Objects.requireNonNull(targetResolution, "targetResolution");
    }

    @Override
    public OperationKind operation() {
        return OperationKind.UPSCALE_VIDEO;
    }

    @Override
    public Studio studio() {
        return Studio.ENHANCE;
    }

    @Override
    public String prompt() {
        return "";
    }
}
