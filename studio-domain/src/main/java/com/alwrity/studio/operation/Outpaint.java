package com.alwrity.studio.operation;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;

/** A video widened to another shape, with what could stand beside it. */
public record Outpaint(
        UUID videoAssetId,
        AspectRatio aspectRatio,
        @Size(max = Limits.PROMPT) String prompt,
        Resolution resolution,
        @Nullable Long seed)
        implements StudioRequest {

    public Outpaint {
        Objects.requireNonNull(videoAssetId, "videoAssetId");
        Objects.requireNonNull(aspectRatio, "aspectRatio");
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(resolution, "resolution");
    }

    @Override
    public OperationKind operation() {
        return OperationKind.OUTPAINT;
    }

    @Override
    public Studio studio() {
        return Studio.TRANSFORM;
    }

    @Override
    public Outpaint withSeed(long newSeed) {
        return new Outpaint(videoAssetId, aspectRatio, prompt, resolution, newSeed);
    }
}
