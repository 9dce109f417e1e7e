package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Daylight;
import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Palette;
import com.alwrity.studio.provider.local.storyboard.paint.Weather;
import com.alwrity.studio.provider.local.storyboard.reading.Subject;
import java.util.Set;

/**
 * All that a scene needs to know before it is painted.
 *
 * @param width of the picture in pixels
 * @param height of the picture in pixels
 * @param shot which shot of the film it is, from 0; each shows the scene from another place
 * @param lapse how much quicker than in life the sky moves
 * @param energy how strongly things move; 1 is as in life
 * @param seed of this shot
 * @param film seed of the whole film, for what must be the same after a cut
 */
public record Setting(
        int width,
        int height,
        Palette palette,
        Daylight daylight,
        Weather weather,
        Set<Subject> subjects,
        int shot,
        double lapse,
        double energy,
        long seed,
        long film) {

    public Setting {
        subjects = Set.copyOf(subjects);
    }

    /** The measure of all things drawn: the shorter side. */
    public float unit() {
        return Math.min(width, height);
    }

    /** How far a layer reaches beyond the picture, for a camera that moves. */
    public int margin() {
        return Math.round(unit() * 0.22f);
    }

    public boolean portrait() {
        return height > width;
    }

    public boolean shows(Subject subject) {
        return subjects.contains(subject);
    }

    public boolean night() {
        return daylight == Daylight.NIGHT || daylight == Daylight.DUSK;
    }

    public boolean wet() {
        return weather == Weather.RAIN || weather == Weather.STORM;
    }

    /** Always rolls the same for one film. */
    public Dice filmDice() {
        return new Dice(film);
    }

    public Dice dice(int part) {
        return new Dice(Dice.derive(seed, part));
    }
}
