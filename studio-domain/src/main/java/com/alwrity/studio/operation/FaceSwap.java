package com.alwrity.studio.operation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import java.util.UUID;

/**
 * Another face on a person in a video.
 *
 * @param faceIndex which of the faces, from the largest; 0–10
 */
public record FaceSwap(
        UUID videoAssetId,
        UUID faceAssetId,
        @Min(0) @Max(10) int faceIndex) implements StudioRequest {

    public FaceSwap {
        Objects.requireNonNull(videoAssetId, "videoAssetId");
        Objects.requireNonNull(faceAssetId, "faceAssetId");
    }

    @Override
    public OperationKind operation() {
        return OperationKind.FACE_SWAP;
    }

    @Override
    public Studio studio() {
        return Studio.AVATAR;
    }

    @Override
    public String prompt() {
        return "";
    }
}
