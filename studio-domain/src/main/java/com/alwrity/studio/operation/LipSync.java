package com.alwrity.studio.operation;

import java.util.Objects;
import java.util.UUID;

/** A video whose speaker says what another sound says. */
public record LipSync(UUID videoAssetId, UUID audioAssetId) implements StudioRequest {

    public LipSync {
        Objects.requireNonNull(videoAssetId, "videoAssetId");
        Objects.requireNonNull(audioAssetId, "audioAssetId");
    }

    @Override
    public OperationKind operation() {
        return OperationKind.LIP_SYNC;
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
