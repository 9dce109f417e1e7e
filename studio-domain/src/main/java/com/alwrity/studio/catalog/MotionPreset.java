package com.alwrity.studio.catalog;

import com.alwrity.studio.operation.Motion;

/** How a strength of motion is called and what it does, for people. */
public record MotionPreset(Motion motion, String name, String description) {}
