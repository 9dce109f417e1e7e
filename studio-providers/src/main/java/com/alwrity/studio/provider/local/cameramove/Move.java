package com.alwrity.studio.provider.local.cameramove;

import com.alwrity.studio.operation.Motion;

/** What the camera does. */
enum Move {
    PUSH_IN,
    PULL_OUT,
    PAN_LEFT,
    PAN_RIGHT,
    TILT_UP,
    TILT_DOWN,
    ORBIT_LEFT,
    ORBIT_RIGHT;

    boolean orbits() {
        return this == ORBIT_LEFT || this == ORBIT_RIGHT;
    }

    /** The move for a stage that has no depth of its own. */
    Move flat() {
        return orbits() ? PUSH_IN : this;
    }

    boolean travels() {
        return this == PAN_LEFT || this == PAN_RIGHT || this == TILT_UP || this == TILT_DOWN;
    }

    /** How much nearer the camera comes in five seconds: the factor by which things grow. */
    static double zoom(Motion motion) {
        return switch (motion) {
            case SUBTLE -> 1.07;
            case MEDIUM -> 1.16;
            case DYNAMIC -> 1.32;
        };
    }

    /** How far the camera travels in five seconds, in frames. */
    static double travel(Motion motion) {
        return switch (motion) {
            case SUBTLE -> 0.06;
            case MEDIUM -> 0.14;
            case DYNAMIC -> 0.28;
        };
    }

    /** How far the farthest slides against the nearest in five seconds of orbit, in frames. */
    static double swing(Motion motion) {
        return switch (motion) {
            case SUBTLE -> 0.03;
            case MEDIUM -> 0.055;
            case DYNAMIC -> 0.09;
        };
    }
}
