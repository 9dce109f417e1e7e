package com.alwrity.studio.provider.local.storyboard.music;

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
        double bar = score.chordSeconds(seconds);
        for (int i = 0; i * bar < seconds; i++) {
            chord(score, score.chords().get(i % score.chords().size()), i * bar, bar, pads, low);
            broken(score, score.chords().get(i % score.chords().size()), i, bar, plucks);
        }
        beats(score, low);
        Track mix = new Track(frames);
        mix.add(pads, 0.50);
        mix.add(Reverb.of(pads, 0.80), 0.42);
        mix.add(plucks, 0.60);
        mix.add(Reverb.of(plucks, 0.84), 0.55);
        mix.add(low, 0.80);
        mix.add(new Ambience(seed).of(reading, frames), 0.50);
        mix.level(PEAK);
        mix.fade(0.9, 1.5);
        return mix;
    }

    private static void chord(Score score, int[] chord, double start, double bar, Track pads, Track low) {
        Synth.bass(low, start, bar, score.root() + chord[0] - 12.0, 0.34);
        for (int i = 0; i < chord.length; i++) {
            double pan = 0.5 * (i - chord.length / 2.0) / chord.length;
            Synth.pad(pads, start, bar, score.root() + chord[i], 0.20, score.brightness(), pan);
        }
    }

    private void broken(Score score, int[] chord, int bar, double length, Track plucks) {
        if (bar == 0 && score.pluck() < 0.3) {
            return;
        }
        Dice dice = new Dice(Dice.derive(seed, 910 + bar % 2));
        int steps = 8;
        for (int step = 0; step < steps; step++) {
            if (step > 0 && !dice.chance(0.35 + 0.6 * score.pluck())) {
                continue;
            }
            int tone = 1 + (step * 2 + dice.below(2)) % (chord.length - 1);
            double octave = dice.chance(0.3) ? 24 : 12;
            double accent = step % 4 == 0 ? 1 : 0.6 + 0.25 * dice.next();
            double at = bar * length + step * length / steps + dice.between(0, 0.008);
            double pan = dice.between(-0.6, 0.6);
            double gain = 0.22 * score.pluck() * accent;
            Synth.pluck(plucks, at, score.root() + chord[tone] + octave, gain, pan);
            Synth.pluck(plucks, at + length * 3 / 16, score.root() + chord[tone] + octave, gain * 0.32, -pan);
        }
    }

    private void beats(Score score, Track low) {
        if (score.pulse() > 0) {
            double beat = 60 / score.tempo();
            for (int i = 0; i * beat < seconds - 0.6; i++) {
                Synth.thump(low, i * beat, 0.40 * score.pulse() * (i % 2 == 0 ? 1 : 0.55));
            }
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
