package com.alwrity.studio.operation;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import java.util.UUID;

/**
 * What is said in a recording, as text and captions.
 *
 * @param mediaAssetId a video or a sound
 * @param language a BCP 47 tag; null to find out
 */
public record Transcribe(
        UUID mediaAssetId,
        @Nullable @Pattern(regexp = Limits.LANGUAGE) String language) implements StudioRequest {

    public Transcribe {
        Objects.requireNonNull(mediaAssetId, "mediaAssetId");
    }

    @Override
    public OperationKind operation() {
        return OperationKind.TRANSCRIBE;
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
