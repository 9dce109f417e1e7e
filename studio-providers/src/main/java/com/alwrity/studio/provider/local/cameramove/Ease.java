package com.alwrity.studio.provider.local.cameramove;

/** Starts and stops a move softly: the speed rises over the first fifth, holds, and falls over the last. */
final class Ease {

    private static final double RAMP = 0.2;

    private Ease() {}

    /** How much of the way is done at this part of the time; both 0–1. */
    static double inOut(double time) {
        double ramp = Math.min(time, 1 - time) / RAMP;
        double whole = 1 - RAMP;
        if (ramp >= 1) {
            return (time - RAMP / 2) / whole;
        }
        double early = RAMP * (ramp * ramp * ramp - ramp * ramp * ramp * ramp / 2) / whole;
        return time < 0.5 ? early : 1 - early;
    }
}
