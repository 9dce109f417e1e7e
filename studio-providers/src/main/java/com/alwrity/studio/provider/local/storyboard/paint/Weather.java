package com.alwrity.studio.provider.local.storyboard.paint;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** What the sky does. */
public enum Weather {
    CLEAR(0.30, 0, 0.2),
    CLOUDY(0.62, 0.25, 0.4),
    FOG(0.70, 0.35, 0.1),
    RAIN(0.85, 0.45, 0.7),
    STORM(0.92, 0.62, 1.0),
    SNOW(0.75, 0.30, 0.3);

    private static final Palette GREY =
            Palette.of(0x0d1520, 0x2b3b4a, 0x6d7f88, 0xe6ecec, 0x66747d, 0x141c26, 0x4a5a66, 0x080d14, 0x9fc4d6);
    private static final Palette BRIGHT_GREY =
            Palette.of(0x7f8fa0, 0xa9b6c2, 0xdde4e8, 0xffffff, 0xe8edf0, 0x7c8a98, 0xc6d0d7, 0x2a3640, 0xbfd8e6);

    private final double cover;
    private final double grey;
    private final double wind;

    Weather(double cover, double grey, double wind) {
        this.cover = cover;
        this.grey = grey;
        this.wind = wind;
    }

    /** Share of the sky under clouds. */
    public double cover() {
        return cover;
    }

    /** From 0, still, to 1, a gale. */
    public double wind() {
        return wind;
    }

    /** The colours of that light under this sky. */
    public Palette over(Palette light) {
        boolean bright = light.horizon().luma() > 0.75;
        Palette clouded = light.mix(bright && this != STORM ? BRIGHT_GREY : GREY, grey);
        return new Palette(
                clouded.zenith(),
                clouded.sky(),
                clouded.horizon().mix(light.horizon(), 0.45),
                light.sun(),
                clouded.cloud(),
                clouded.cloudShade(),
                clouded.haze(),
                clouded.near(),
                light.accent());
    }

    @JsonCreator
    static Weather of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
