package com.alwrity.studio.operation;

/** Size of a picture in pixels, as displayed. */
public record FrameSize(int width, int height) {

    public FrameSize {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("A frame has at least one pixel, not " + width + "×" + height);
        }
    }

    public int shortSide() {
        return Math.min(width, height);
    }

    public long pixels() {
        return (long) width * height;
    }
}
