package com.alwrity.studio.provider.local.storyboard.music;

import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Weather;
import com.alwrity.studio.provider.local.storyboard.reading.Kit;
import com.alwrity.studio.provider.local.storyboard.reading.Reading;

/** The sound of the place, low under the music: surf, rain, wind, the hum of the deep. All of it is filtered noise. */
final class Ambience {

    private static final double RATE = Track.RATE;
    private static final int SLOW = 64;

    private final long seed;

    Ambience(long seed) {
        this.seed = Dice.derive(seed, 950);
    }

    Track of(Reading reading, int frames) {
        Track track = new Track(frames);
        Weather weather = reading.weather().orElse(Weather.CLEAR);
        if (reading.kit() == Kit.SEA) {
            noise(track, 1, 90, 900, weather == Weather.STORM ? 0.55 : 0.40, 0.13, 0.85);
        }
        if (reading.kit() == Kit.UNDERWATER) {
            noise(track, 2, 30, 190, 0.5, 0.06, 0.4);
        }
        if (weather == Weather.RAIN || weather == Weather.STORM) {
            noise(track, 3, 1_400, 7_500, 0.16, 0.31, 0.15);
        }
        boolean windy = reading.kit() == Kit.MOUNTAINS || reading.kit() == Kit.DESERT;
        if (windy || weather == Weather.STORM || weather == Weather.SNOW) {
            noise(track, 4, 160, 620, 0.28, 0.19, 0.75);
        }
        if (reading.kit() == Kit.CITY || reading.kit() == Kit.SPACE) {
            noise(track, 5, 40, 160, 0.32, 0.05, 0.3);
        }
        if (reading.kit() == Kit.CAFE || reading.kit() == Kit.FOREST) {
            noise(track, 6, 300, 1_400, 0.05, 0.11, 0.5);
        }
        return track;
    }

    /** From 0 to 1 and back about once in a turn, never quite evenly. */
    private static double swell(double turns, float ahead) {
        return 0.5 + 0.5 * Curve.sine((float) turns + ahead + 0.2f * Curve.sine((float) (turns * 0.37)));
    }

    /**
     * Noise between two frequencies that swells and sinks.
     *
     * @param speed swells in a second
     * @param depth of the swells, 0 to 1
     */
    private void noise(Track track, int part, double low, double high, double gain, double speed, double depth) {
        Dice dice = new Dice(Dice.derive(seed, part));
        double over = 1 - Math.exp(-2 * Math.PI * high / RATE);
        double under = 1 - Math.exp(-2 * Math.PI * low / RATE);
        double[] smooth = new double[4];
        double loud = gain * Math.sqrt(9_000 / (high - low + 400));
        double[] swells = new double[2];
        for (int i = 0; i < track.length(); i++) {
            for (int side = 0; side < 2; side++) {
                smooth[side] += (dice.next() * 2 - 1 - smooth[side]) * over;
                smooth[2 + side] += (smooth[side] - smooth[2 + side]) * under;
                if (i % SLOW == 0) {
                    swells[side] = 1 - depth * swell(i / RATE * speed, side * 0.12f);
                }
                double value = (smooth[side] - smooth[2 + side]) * loud * swells[side];
                if (side == 0) {
                    track.left[i] += (float) value;
                } else {
                    track.right[i] += (float) value;
                }
            }
        }
    }
}
