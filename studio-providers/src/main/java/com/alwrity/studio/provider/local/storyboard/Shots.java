package com.alwrity.studio.provider.local.storyboard;

import com.alwrity.studio.operation.FrameSize;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.provider.local.storyboard.paint.Camera;
import com.alwrity.studio.provider.local.storyboard.paint.Daylight;
import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Palette;
import com.alwrity.studio.provider.local.storyboard.paint.Weather;
import com.alwrity.studio.provider.local.storyboard.reading.Kit;
import com.alwrity.studio.provider.local.storyboard.reading.Move;
import com.alwrity.studio.provider.local.storyboard.reading.Reading;
import com.alwrity.studio.provider.local.storyboard.scene.Scenes;
import com.alwrity.studio.provider.local.storyboard.scene.Setting;
import java.util.ArrayList;
import java.util.List;

/** Directs the film: which shots there are, in which light, and how the camera moves through each. */
final class Shots {

    private final Brief brief;
    private final Reading reading;
    private final FrameSize size;
    private final long seed;
    private final Daylight daylight;
    private final Weather weather;

    private Shots(Brief brief, Reading reading, FrameSize size, long seed) {
        this.brief = brief;
        this.reading = reading;
        this.size = size;
        this.seed = seed;
        weather = reading.weather().orElse(usualWeather(reading.kit()));
        daylight = reading.daylight().orElseGet(() -> usualLight(reading.kit(), weather, new Dice(seed)));
    }

    /** How many shots, and so how many phrases at most, a film of this length has. */
    static int most(int seconds) {
        return seconds < 3 ? 1 : seconds < 7 ? 2 : seconds < 10 ? 3 : 4;
    }

    static List<Shot> of(Brief brief, Reading reading, FrameSize size, long seed) {
        return new Shots(brief, reading, size, seed).all();
    }

    private List<Shot> all() {
        int count =
                Math.max(Math.min(2, most(brief.seconds())), reading.clauses().size());
        List<Shot> shots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double start = (double) brief.seconds() * i / count;
            double end = (double) brief.seconds() * (i + 1) / count;
            shots.add(shot(i, start, end));
        }
        return shots;
    }

    private Shot shot(int index, double start, double end) {
        Reading.Clause clause =
                reading.clauses().get(Math.min(index, reading.clauses().size() - 1));
        Kit kit = clause.kit()
                .filter(own -> reading.kit() != Kit.UNDERWATER || own != Kit.SEA)
                .orElse(reading.kit());
        boolean lapse = reading.move().filter(Move.TIMELAPSE::equals).isPresent();
        Daylight light = light(clause, index, lapse);
        Weather sky = clause.weather().orElse(weather);
        Palette palette = sky.over(passing(light, index, lapse));
        Setting setting = new Setting(
                size.width(),
                size.height(),
                palette,
                light,
                sky,
                reading.subjects(),
                index,
                lapse ? 9 : 1,
                energy(),
                Dice.derive(seed, 100 + index),
                Dice.derive(seed, 99));
        Camera[] path = path(index, end - start);
        return new Shot(start, end, Scenes.of(kit, setting), palette.accent(), palette.grade(), path[0], path[1]);
    }

    private Daylight light(Reading.Clause clause, int index, boolean lapse) {
        if (clause.daylight().isPresent() && index > 0) {
            return clause.daylight().get();
        }
        return lapse && index > 0 ? daylight.next() : daylight;
    }

    /** The light changes a little with every shot, so that a cut is seen. */
    private static Palette passing(Daylight light, int index, boolean lapse) {
        return light.palette().mix(light.next().palette(), lapse ? 0.2 : index % 3 * 0.16);
    }

    private double energy() {
        return switch (brief.motion()) {
            case SUBTLE -> 0.55;
            case MEDIUM -> 1;
            case DYNAMIC -> 1.7;
        };
    }

    /** From where to where the camera goes; its way is longer in a longer shot, but not faster. */
    private Camera[] path(int index, double seconds) {
        double way = 0.020 * seconds * (0.5 + 0.5 * energy());
        way = Math.min(way, brief.motion() == Motion.DYNAMIC ? 0.16 : 0.12);
        Dice dice = new Dice(Dice.derive(seed, 300 + index));
        double side = dice.chance(0.5) ? 1 : -1;
        Move move = index == 0 ? reading.move().orElse(Move.PUSH) : usualMove(index);
        return switch (reading.move().filter(Move.STILL::equals).orElse(move)) {
            case PUSH, TIMELAPSE ->
                between(new Camera(1.02, -side * way * 0.15, 0), new Camera(1.02 + 1.3 * way, side * way * 0.15, 0));
            case PULL -> between(new Camera(1.03 + 1.3 * way, side * way * 0.2, 0), new Camera(1.03, 0, 0));
            case PAN -> between(new Camera(1.10, -side * way * 0.8, 0), new Camera(1.11, side * way * 0.8, 0));
            case AERIAL ->
                between(new Camera(1.12, -side * way * 0.4, -way * 0.6), new Camera(1.14, side * way * 0.4, way * 0.6));
            case STILL -> between(new Camera(1.03, 0, 0), new Camera(1.035, 0, 0));
        };
    }

    private static Camera[] between(Camera from, Camera to) {
        return new Camera[] {from, to};
    }

    private static Move usualMove(int index) {
        return switch (index % 3) {
            case 1 -> Move.PAN;
            case 2 -> Move.PULL;
            default -> Move.PUSH;
        };
    }

    private static Weather usualWeather(Kit kit) {
        return switch (kit) {
            case SEA -> Weather.CLOUDY;
            default -> Weather.CLEAR;
        };
    }

    private static Daylight usualLight(Kit kit, Weather weather, Dice dice) {
        return switch (kit) {
            case CITY, SPACE, PRODUCT -> Daylight.NIGHT;
            case CAFE, FOREST -> Daylight.MORNING;
            case OFFICE, UNDERWATER -> Daylight.DAY;
            case MOUNTAINS -> Daylight.DAWN;
            case DESERT, PEOPLE -> Daylight.GOLDEN;
            case SEA -> weather == Weather.STORM ? Daylight.DUSK : Daylight.GOLDEN;
            case ABSTRACT -> dice.pick(List.of(Daylight.values()));
        };
    }
}
