package com.alwrity.studio.operation;

import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import java.util.UUID;

/**
 * A video whose speakers speak another language, in their own voices.
 *
 * @param targetLanguage a BCP 47 tag
 */
public record DubVideo(
        UUID videoAssetId,
        @Pattern(regexp = Limits.LANGUAGE) String targetLanguage) implements StudioRequest {

    public DubVideo {
        Objects.requireNonNull(videoAssetId, "videoAssetId");
        Objects.requireNonNull(targetLanguage, "targetLanguage");
    }

    @Override
    public OperationKind operation() {
        return OperationKind.DUB_VIDEO;
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
