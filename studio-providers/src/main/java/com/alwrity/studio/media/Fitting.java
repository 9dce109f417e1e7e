package com.alwrity.studio.media;

import com.alwrity.studio.operation.FrameSize;

/** Smaller sizes of the same shape; never larger ones. Sides are even, as half-size colour planes want it. */
final class Fitting {

    private Fitting() {}

    static FrameSize width(FrameSize size, int most) {
        return scaled(size, Math.min(1, (double) most / size.width()));
    }

    static FrameSize shortSide(FrameSize size, int most) {
        return scaled(size, Math.min(1, (double) most / size.shortSide()));
    }

    /** The long side is exactly as asked for, also where that is larger. */
    static FrameSize longSide(FrameSize size, int exactly) {
        return scaled(size, (double) exactly / Math.max(size.width(), size.height()));
    }

    /** Filters that bring a picture to a size with square pixels. */
    static String filter(FrameSize size) {
        return "scale=" + size.width() + ":" + size.height() + ":flags=bicubic,setsar=1";
    }

    private static FrameSize scaled(FrameSize size, double factor) {
        return new FrameSize(even(size.width() * factor), even(size.height() * factor));
    }

    private static int even(double side) {
        return Math.max(2, (int) Math.round(side / 2) * 2);
    }
}
