package com.alwrity.studio.provider.local.storyboard.paint;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** The hours of light. */
public enum Daylight {
    DAWN(0.10, 0x2a3f78, 0xb0708f, 0xffbb78, 0xffe9b8, 0xffa47e, 0x57457a, 0xe39d8c, 0x1c1a3a, 0xffb37a),
    MORNING(0.34, 0x4686c4, 0x98c3e2, 0xfff0d6, 0xfff4d8, 0xffffff, 0xb2bfd4, 0xd5e0e6, 0x1f3444, 0xffc15e),
    DAY(0.62, 0x2673c6, 0x70b0e6, 0xd9eefa, 0xffffff, 0xffffff, 0xa9bdd3, 0xc3dbea, 0x17344a, 0xffd257),
    GOLDEN(0.12, 0x2f3468, 0xb9566a, 0xffb35c, 0xffe8b0, 0xff9560, 0x573662, 0xe28a5e, 0x24122c, 0xffa24f),
    DUSK(0.03, 0x121838, 0x4a3f74, 0xe5856a, 0xffb88c, 0xb5667c, 0x232850, 0x6b5a86, 0x0a0d20, 0xff8a66),
    NIGHT(0.55, 0x040714, 0x0c1735, 0x21406c, 0xdfe9ff, 0x2c3e66, 0x080d1f, 0x1a2e52, 0x03050c, 0x7fb2ff);

    private final double sunHeight;
    private final Palette palette;

    Daylight(double sunHeight, int... rgb) {
        this.sunHeight = sunHeight;
        palette = Palette.of(rgb);
    }

    public Palette palette() {
        return palette;
    }

    /** How high the sun or the moon stands, as a share of the sky. */
    public double sunHeight() {
        return sunHeight;
    }

    /** Whether the sun goes up. */
    public boolean rising() {
        return this == DAWN || this == MORNING;
    }

    /** The light that follows, for films in which time passes. */
    public Daylight next() {
        return switch (this) {
            case DAWN -> MORNING;
            case MORNING -> DAY;
            case DAY -> GOLDEN;
            case GOLDEN -> DUSK;
            case DUSK, NIGHT -> NIGHT;
        };
    }

    @JsonCreator
    static Daylight of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
