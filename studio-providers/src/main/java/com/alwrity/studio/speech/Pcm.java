package com.alwrity.studio.speech;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** Sound of one channel in memory: samples of −1 to 1 at {@code rate} Hz. Long enough for speech, not for films. */
record Pcm(float[] samples, int rate) {

    private static final double FRAME_SECONDS = 0.01;
    private static final double FADE_SECONDS = 0.02;
    private static final double FLOOR = 1e-4;
    /** How far below the loudest moment speech counts as silence. */
    private static final double SILENCE = 0.02;

    /** A second in which nothing is heard. */
    static Pcm silence(int rate) {
        return new Pcm(new float[rate], rate);
    }

    static Pcm read(Path wav) throws IOException {
        try (AudioInputStream in = AudioSystem.getAudioInputStream(wav.toFile())) {
            AudioFormat format = in.getFormat();
            if (format.getChannels() != 1 || format.getSampleSizeInBits() != 16 || format.isBigEndian()) {
                throw new IOException("Not 16-bit mono: " + format);
            }
            return of(in.readAllBytes(), (int) format.getSampleRate(), ByteOrder.LITTLE_ENDIAN);
        } catch (UnsupportedAudioFileException e) {
            throw new IOException("Not a WAV file: " + wav.getFileName(), e);
        }
    }

    /** @param bytes 16-bit samples */
    static Pcm of(byte[] bytes, int rate, ByteOrder order) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(order);
        float[] samples = new float[bytes.length / 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = buffer.getShort() / 32768f;
        }
        return new Pcm(samples, rate);
    }

    void write(Path wav) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(samples.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (float sample : samples) {
            buffer.putShort((short) Math.round(Math.max(-1, Math.min(1, sample)) * 32767));
        }
        AudioFormat format = new AudioFormat(rate, 16, 1, true, false);
        try (AudioInputStream in =
                new AudioInputStream(new ByteArrayInputStream(buffer.array()), format, samples.length)) {
            AudioSystem.write(in, AudioFileFormat.Type.WAVE, wav.toFile());
        }
    }

    /** The same with true silence wherever none of the spans is, softly from one to the other. */
    Pcm only(List<Span> spans) {
        float[] kept = new float[samples.length];
        double fade = FADE_SECONDS * rate;
        for (Span span : spans) {
            double start = span.start() * rate;
            double end = span.end() * rate;
            int last = (int) Math.min(samples.length - 1, end + fade);
            for (int i = (int) Math.max(0, start - fade); i <= last; i++) {
                double outside = Math.max(start - i, i - end);
                double share = Math.max(0, Math.min(1, 1 - outside / fade));
                kept[i] = Math.abs(kept[i]) > Math.abs(samples[i] * share) ? kept[i] : (float) (samples[i] * share);
            }
        }
        return new Pcm(kept, rate);
    }

    double seconds() {
        return (double) samples.length / rate;
    }

    /** Where something is heard, in order; silences shorter than {@code gap} seconds belong to the sound around them. */
    List<Span> heard(double gap) {
        double[] levels = levels();
        double threshold = FLOOR;
        for (double level : levels) {
            threshold = Math.max(threshold, level * SILENCE);
        }
        List<Span> spans = new ArrayList<>();
        for (int frame = 0; frame < levels.length; frame++) {
            if (levels[frame] < threshold) {
                continue;
            }
            double start = frame * FRAME_SECONDS;
            double end = Math.min(seconds(), start + FRAME_SECONDS);
            int last = spans.size() - 1;
            if (last >= 0 && start - spans.get(last).end() < gap) {
                spans.set(last, new Span(spans.get(last).start(), end));
            } else {
                spans.add(new Span(start, end));
            }
        }
        return spans;
    }

    private double[] levels() {
        int frame = (int) (rate * FRAME_SECONDS);
        double[] levels = new double[(samples.length + frame - 1) / frame];
        for (int i = 0; i < levels.length; i++) {
            double sum = 0;
            int end = Math.min(samples.length, (i + 1) * frame);
            for (int at = i * frame; at < end; at++) {
                sum += samples[at] * samples[at];
            }
            levels[i] = Math.sqrt(sum / frame);
        }
        return levels;
    }

    /** From {@code start} to {@code end}, in seconds. */
    record Span(double start, double end) {
        double length() {
            return end - start;
        }
    }
}
