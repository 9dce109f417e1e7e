package com.alwrity.studio.operation;

import jakarta.annotation.Nullable;
import java.util.Objects;
import java.util.UUID;

/** A drawn or rendered scene made to look filmed. */
public record MakeRealistic(
        UUID videoAssetId, Resolution resolution, @Nullable Long seed) implements StudioRequest {

    public MakeRealistic {
        Objects.requireNonNull(videoAssetId, "videoAssetId");
        Objects.requireNonNull(resolution, "resolution");
    }

    @Override
    public OperationKind operation() {
        return OperationKind.MAKE_REALISTIC;
    }

    @Override
    public Studio studio() {
        return Studio.TRANSFORM;
    }

    @Override
    public String prompt() {
        return "";
    }

    @Override
    public MakeRealistic withSeed(long newSeed) {
        return new MakeRealistic(videoAssetId, resolution, newSeed);
    }
}
