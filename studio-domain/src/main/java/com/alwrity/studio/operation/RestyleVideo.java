package com.alwrity.studio.operation;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;

/**
 * The same scene in another style.
 *
 * @param style one of the styles that the model lists; null to go by the prompt
 */
public record RestyleVideo(
        UUID videoAssetId,
        @Nullable @Size(max = Limits.NAME) String style,
        @Size(max = Limits.PROMPT) String prompt,
        Resolution resolution,
        @Nullable Long seed)
        implements StudioRequest {

    public RestyleVideo {
        Objects.requireNonNull(videoAssetId, "videoAssetId");
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(resolution, "resolution");
    }

    @Override
    public OperationKind operation() {
        return OperationKind.RESTYLE_VIDEO;
    }

    @Override
    public Studio studio() {
        return Studio.TRANSFORM;
    }

    @Override
    public RestyleVideo withSeed(long newSeed) {
        return new RestyleVideo(videoAssetId, style, prompt, resolution, newSeed);
    }
}
