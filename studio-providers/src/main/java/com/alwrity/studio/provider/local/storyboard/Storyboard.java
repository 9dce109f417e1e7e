package com.alwrity.studio.provider.local.storyboard;

import com.alwrity.studio.media.FrameSource;
import com.alwrity.studio.operation.FrameSize;
import com.alwrity.studio.provider.local.storyboard.music.MusicBed;
import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import com.alwrity.studio.provider.local.storyboard.reading.PromptReader;
import com.alwrity.studio.provider.local.storyboard.reading.Reading;
import com.alwrity.studio.provider.local.storyboard.type.Lettering;
import com.alwrity.studio.provider.local.storyboard.type.Titles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A film drawn from a prompt without any AI model: scenes painted by rules, the prompt's phrases as large type, a music
 * bed. The same brief gives the same frames.
 */
public final class Storyboard implements FrameSource {

    private static final int FPS = 30;
    private static final int SHORT_SIDE = 720;
    private static final double FADE_IN = 0.35;
    private static final double FADE_OUT = 0.45;

    private final Brief brief;
    private final Reading reading;
    private final FrameSize size;
    private final long seed;
    private final List<Shot> shots;
    private final Lettering lettering;
    private final Queue<Stage> stages = new ConcurrentLinkedQueue<>();

    private Storyboard(Brief brief) {
        this.brief = brief;
        size = drawn(brief.size());
        seed = Dice.derive(brief.seed(), brief.prompt().hashCode());
        reading = PromptReader.read(brief.prompt(), Shots.most(brief.seconds()));
        shots = Shots.of(brief, reading, size, seed);
        lettering = lettering();
    }

    /** Reads the prompt and prepares the film; takes up to a second or two. */
    public static Storyboard of(Brief brief) {
        return new Storyboard(brief);
    }

    /** The size that is drawn: the brief's, but with a short side of 720 pixels at most. */
    @Override
    public FrameSize size() {
        return size;
    }

    /** The brief's size, to the next even sides. */
    @Override
    public FrameSize shownSize() {
        return new FrameSize(even(brief.size().width()), even(brief.size().height()));
    }

    @Override
    public int fps() {
        return FPS;
    }

    @Override
    public int count() {
        return brief.seconds() * FPS;
    }

    @Override
    public PixelLayout layout() {
        return PixelLayout.BGR0;
    }

    @Override
    public void draw(int index, byte[] pixels) {
        double time = (double) index / FPS;
        Stage stage = borrow();
        try {
            int current = shotAt(time);
            shots.get(current).paint(stage, time, index);
            int cut = nearestCut(current, time);
            if (cut > 0) {
                dissolve(stage, current, cut, time, index);
            }
            lettering.draw(stage, time);
            stage.fade(Math.min(fade(time, FADE_IN), fade(brief.seconds() - time, FADE_OUT)));
            ByteBuffer.wrap(pixels).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().put(stage.pixels());
        } finally {
            stages.add(stage);
        }
    }

    /**
     * Writes the film's music: 48 kHz stereo, 16 bit, exactly as long as the film, never above −1 dBFS.
     *
     * @throws IOException if the file cannot be written
     */
    public void writeMusic(Path wav) throws IOException {
        new MusicBed(reading, brief.seconds(), seed).write(wav);
    }

    private Lettering lettering() {
        if (!brief.narration().isEmpty()) {
            return Lettering.captions(brief.narration(), size, shots.get(0).accent());
        }
        Titles titles = Lettering.titles(size);
        int last = reading.clauses().size() - 1;
        for (int i = 0; i <= last; i++) {
            double end = i == last ? brief.seconds() : shots.get(i).end();
            titles.add(
                    reading.clauses().get(i).text(),
                    shots.get(i).start(),
                    end,
                    shots.get(i).accent(),
                    shots.get(i).scene().wordsWidth());
        }
        return titles;
    }

    private void dissolve(Stage stage, int current, int cut, double time, int index) {
        boolean leaving = cut > current;
        double share = (time - shots.get(cut).start()) / Transition.SECONDS + 0.5;
        Stage other = borrow();
        try {
            shots.get(leaving ? cut : cut - 1).paint(other, time, index);
            new Transition(Dice.derive(seed, 500 + cut))
                    .blend(
                            stage.pixels(),
                            other.pixels(),
                            size.width(),
                            size.height(),
                            leaving ? Curve.step(0, 1, (float) share) : 1 - Curve.step(0, 1, (float) share));
        } finally {
            stages.add(other);
        }
    }

    private int shotAt(double time) {
        int shot = 0;
        while (shot < shots.size() - 1 && time >= shots.get(shot + 1).start()) {
            shot++;
        }
        return shot;
    }

    /** The shot that begins at a cut within reach of this time, or 0. */
    private int nearestCut(int current, double time) {
        double half = Transition.SECONDS / 2;
        if (current > 0 && time - shots.get(current).start() < half) {
            return current;
        }
        return current < shots.size() - 1 && shots.get(current).end() - time < half ? current + 1 : 0;
    }

    private Stage borrow() {
        Stage stage = stages.poll();
        return stage == null ? new Stage(size.width(), size.height()) : stage;
    }

    private static double fade(double seconds, double length) {
        return Curve.step(0, 1, (float) (seconds / length + 0.04));
    }

    private static FrameSize drawn(FrameSize asked) {
        if (asked.shortSide() <= SHORT_SIDE) {
            return new FrameSize(even(asked.width()), even(asked.height()));
        }
        double scale = (double) SHORT_SIDE / asked.shortSide();
        return new FrameSize(even(asked.width() * scale), even(asked.height() * scale));
    }

    private static int even(double pixels) {
        return 2 * (int) Math.round(pixels / 2);
    }
}
