package com.alwrity.studio.provider.local.storyboard.paint;

/** Arithmetic on whole pixels, premultiplied {@code 0xAARRGGBB}, two channels at a time. */
final class Ink {

    private static final int EVEN = 0x00FF00FF;

    private Ink() {}

    /** @param share of the second, from 0 to 256 */
    static int mix(int one, int two, int share) {
        int rest = 256 - share;
        int even = (one & EVEN) * rest + (two & EVEN) * share >>> 8 & EVEN;
        int odd = (one >>> 8 & EVEN) * rest + (two >>> 8 & EVEN) * share & ~EVEN;
        return even | odd;
    }

    /** @param strength from 0 to 256 */
    static int faded(int ink, int strength) {
        return (ink & EVEN) * strength >>> 8 & EVEN | (ink >>> 8 & EVEN) * strength & ~EVEN;
    }

    /** Ink laid over an opaque pixel. */
    static int over(int ink, int below) {
        int alpha = ink >>> 24;
        if (alpha == 255) {
            return ink & 0xFFFFFF;
        }
        int rest = 256 - alpha - (alpha >>> 7);
        return (ink & 0xFFFFFF) + faded(below & 0xFFFFFF, rest);
    }
}
