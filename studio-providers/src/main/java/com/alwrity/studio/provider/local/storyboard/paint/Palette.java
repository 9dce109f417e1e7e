package com.alwrity.studio.provider.local.storyboard.paint;

/**
 * The colours of a scene under its light.
 *
 * @param zenith the sky above
 * @param sky the sky half way down
 * @param horizon the sky where it meets the ground
 * @param sun the sun, the moon, and what they light
 * @param cloud clouds in the light
 * @param cloudShade clouds from below
 * @param haze what distance fades into
 * @param near the darkest, nearest shapes
 * @param accent lamps, signs, the mark beside the words
 */
public record Palette(
        Tint zenith, Tint sky, Tint horizon, Tint sun, Tint cloud, Tint cloudShade, Tint haze, Tint near, Tint accent) {

    static Palette of(int... rgb) {
        return new Palette(
                Tint.of(rgb[0]),
                Tint.of(rgb[1]),
                Tint.of(rgb[2]),
                Tint.of(rgb[3]),
                Tint.of(rgb[4]),
                Tint.of(rgb[5]),
                Tint.of(rgb[6]),
                Tint.of(rgb[7]),
                Tint.of(rgb[8]));
    }

    public Palette mix(Palette other, double share) {
        return new Palette(
                zenith.mix(other.zenith, share),
                sky.mix(other.sky, share),
                horizon.mix(other.horizon, share),
                sun.mix(other.sun, share),
                cloud.mix(other.cloud, share),
                cloudShade.mix(other.cloudShade, share),
                haze.mix(other.haze, share),
                near.mix(other.near, share),
                accent.mix(other.accent, share));
    }

    /** A thing's own colour as it looks at a distance, from 0 (near) to 1 (at the horizon). */
    public Tint distant(Tint own, double distance) {
        return own.mix(haze, distance);
    }

    /** How a film in these colours is developed. */
    public Grade grade() {
        return new Grade(zenith.saturated(1.2), sun, 1.05, 0.45, 0.42);
    }
}
