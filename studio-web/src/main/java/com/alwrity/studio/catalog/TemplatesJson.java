package com.alwrity.studio.catalog;

import java.util.List;

/** Starting points, strengths of motion, styles, and the places where videos are shown. */
public record TemplatesJson(
        List<Template> templates,
        List<MotionPreset> motionPresets,
        List<String> styles,
        List<PlatformSpec> platforms) {}
