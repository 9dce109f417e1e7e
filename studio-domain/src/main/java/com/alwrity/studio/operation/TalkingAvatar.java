package com.alwrity.studio.operation;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;

/** A portrait that says or sings what the sound says. */
public record TalkingAvatar(
        UUID imageAssetId,
        UUID audioAssetId,
        @Size(max = Limits.PROMPT) String prompt,
        Resolution resolution,
        @Nullable Long seed)
        implements StudioRequest {

    public TalkingAvatar {
        Objects.requireNonNull(imageAssetId, "imageAssetId");
        Objects.requireNonNull(audioAssetId, "audioAssetId");
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(resolution, "resolution");
    }

    @Override
    public OperationKind operation() {
        return OperationKind.TALKING_AVATAR;
    }

    @Override
    public Studio studio() {
        return Studio.AVATAR;
    }

    @Override
    public TalkingAvatar withSeed(long newSeed) {
        return new TalkingAvatar(imageAssetId, audioAssetId, prompt, resolution, newSeed);
    }
}
