package com.alwrity.studio.provider.local.storyboard.music;

import com.alwrity.studio.provider.local.storyboard.music.Score.Bar;
import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.reading.Reading;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A quiet piece of music for one film, composed by its mood and its seed, with the sound of the place below it. */
public final class MusicBed {

    /** −2 dBFS: encoding may raise peaks a little. */
    private static final double PEAK = 0.794;

    private static final int HEADER = 44;

    private final Reading reading;
    private final double seconds;
    private final long seed;

    /** @param seconds exact length */
    public MusicBed(Reading reading, int seconds, long seed) {
        this.reading = reading;
        this.seconds = seconds;
        this.seed = seed;
    }

    /** Writes a WAV file: 48 kHz, stereo, 16 bit. */
    public void write(Path wav) throws IOException {
        Track track = play();
        int bytes = track.length() * 4;
        ByteBuffer out = ByteBuffer.allocate(HEADER + bytes).order(ByteOrder.LITTLE_ENDIAN);
        out.put(ascii("RIFF")).putInt(HEADER - 8 + bytes).put(ascii("WAVEfmt ")).putInt(16);
        out.putShort((short) 1).putShort((short) 2).putInt(Track.RATE).putInt(Track.RATE * 4);
        out.putShort((short) 4).putShort((short) 16).put(ascii("data")).putInt(bytes);
        for (int i = 0; i < track.length(); i++) {
            out.putShort((short) Math.round(track.left[i] * 32_767));
            out.putShort((short) Math.round(track.right[i] * 32_767));
        }
        Files.write(wav, out.array());
    }

    private Track play() {
        Score score = Score.of(reading.mood(), seed);
        int frames = (int) Math.round(seconds * Track.RATE);
        Track pads = new Track(frames);
        Track plucks = new Track(frames);
        Track low = new Track(frames);
        int number = 0;
        for (Bar bar : score.bars(seconds)) {
            chord(score, bar, pads, low);
            broken(score, bar, number++, plucks);
        }
        beats(score, low);
        Track mix = new Track(frames);
        mix.add(pads, 0.50);
        mix.add(Reverb.of(pads, 0.80), 0.42);
        mix.add(plucks, 0.60);
        mix.add(Reverb.of(plucks, 0.84), 0.55);
        mix.add(low, 0.80);
        mix.add(new Ambience(seed).of(reading, frames), 0.50);
        mix.swell(score.rise());
        mix.level(PEAK);
        mix.fade(0.9, 1.5);
        return mix;
    }

    private static void chord(Score score, Bar bar, Track pads, Track low) {
        int[] chord = bar.chord();
        Synth.bass(low, bar.start(), bar.seconds(), score.root() + chord[0] - 12.0, 0.15);
        for (int i = 0; i < chord.length; i++) {
            double pan = 0.5 * (i - chord.length / 2.0) / chord.length;
            double gain = i == 0 ? 0.12 : 0.20;
            Synth.pad(pads, bar.start(), bar.seconds(), score.root() + chord[i], gain, score.brightness(), pan);
        }
    }

    private void broken(Score score, Bar bar, int number, Track plucks) {
        if (number == 0 && score.pluck() < 0.3) {
            return;
        }
        int[] chord = bar.chord();
        Dice dice = new Dice(Dice.derive(seed, 910 + number % 2));
        double half = score.beat() / 2;
        int steps = (int) Math.round(bar.seconds() / half);
        for (int step = 0; step < steps; step++) {
            if (step > 0 && !dice.chance(0.35 + 0.6 * score.pluck())) {
                continue;
            }
            int tone = 1 + (step * 2 + dice.below(2)) % (chord.length - 1);
            double octave = dice.chance(0.3) ? 24 : 12;
            double accent = step % 4 == 0 ? 1 : 0.6 + 0.25 * dice.next();
            double at = bar.start() + step * half + dice.between(0, 0.008);
            double pan = dice.between(-0.6, 0.6);
            double gain = 0.34 * score.pluck() * accent;
            double note = score.root() + chord[tone] + octave;
            Synth.pluck(plucks, at, note, gain, score.brightness(), pan);
            Synth.pluck(plucks, at + 1.5 * half, note, gain * 0.32, score.brightness(), -pan);
        }
    }

    private void beats(Score score, Track low) {
        if (score.pulse() > 0) {
            for (int i = 0; i * score.beat() < seconds - 0.6; i++) {
                Synth.thump(low, i * score.beat(), 0.30 * score.pulse() * (i % 2 == 0 ? 1 : 0.55));
            }
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
