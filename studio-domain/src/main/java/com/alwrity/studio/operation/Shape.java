package com.alwrity.studio.operation;

import java.util.Objects;

/** The outer form of a generated video: how sharp, how wide, how long (in whole seconds). */
public record Shape(Resolution resolution, AspectRatio aspectRatio, int durationSeconds) {

    public Shape {
        Objects.requireNonNull(resolution, "resolution");
        Objects.requireNonNull(aspectRatio, "aspectRatio");
        if (durationSeconds < 1) {
            throw new IllegalArgumentException("A video lasts at least a second, not " + durationSeconds);
        }
    }

    public FrameSize frame() {
        return resolution.size(aspectRatio);
    }
}
