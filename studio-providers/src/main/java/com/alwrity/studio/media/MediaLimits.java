package com.alwrity.studio.media;

/** How much of a file is taken in. */
final class MediaLimits {

    /** Pixels of one picture. */
    static final long PIXELS = 40_000_000;

    /** Pixels of a picture's longer side. */
    static final int SIDE = 16_384;

    static final int STREAMS = 32;

    static final int SECONDS = 3 * 3600;

    private MediaLimits() {}
}
