package com.alwrity.studio.operation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import java.util.UUID;

/**
 * The same video with more frames for each second.
 *
 * @param targetFps 24–120
 */
public record Interpolate(
        UUID videoAssetId, @Min(24) @Max(120) int targetFps) implements StudioRequest {

    public Interpolate {
        Objects.requireNonNull(videoAssetId, "videoAssetId");
    }

    @Override
    public OperationKind operation() {
        return OperationKind.INTERPOLATE;
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
