package com.alwrity.studio.provider.local.storyboard.music;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.provider.local.storyboard.reading.Mood;
import com.alwrity.studio.provider.local.storyboard.reading.PromptReader;
import com.alwrity.studio.provider.local.storyboard.reading.Reading;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MusicBedTest {

    private static final int RATE = 48_000;
    private static final Map<Mood, String> PROMPTS = new EnumMap<>(Map.of(
            Mood.CALM, "ideas",
            Mood.BRIGHT, "office meeting",
            Mood.WARM, "coffee shop, warm light",
            Mood.DARK, "a lighthouse in a storm",
            Mood.ENERGETIC, "neon city",
            Mood.EPIC, "mountain sunrise"));

    private static final Map<Mood, float[][]> PLAYED = new EnumMap<>(Mood.class);

    @TempDir
    private static Path directory;

    @BeforeAll
    static void playAll() throws IOException {
        for (Mood mood : Mood.values()) {
            PLAYED.put(mood, play(mood, 5, 7));
        }
    }

    @ParameterizedTest
    @EnumSource(Mood.class)
    void isCleanFromTheFirstSampleToTheLast(Mood mood) {
        float[][] sides = PLAYED.get(mood);

        for (float[] side : sides) {
            assertThat(side).hasSize(5 * RATE);
            assertThat(peak(side)).isBetween(0.5, 0.80);
            assertThat(Math.abs(mean(side))).as("direct current").isLessThan(0.003);
            assertThat(Math.abs(side[0])).isLessThan(0.001f);
            assertThat(Math.abs(side[side.length - 1])).isLessThan(0.001f);
        }
    }

    @ParameterizedTest
    @EnumSource(Mood.class)
    void neverFallsSilentBetweenItsFades(Mood mood) {
        float[] left = PLAYED.get(mood)[0];
        int window = RATE / 10;
        double quietest = Double.MAX_VALUE;
        for (int start = RATE; start + window < 4 * RATE; start += window) {
            quietest = Math.min(quietest, power(left, start, start + window));
        }
        assertThat(10 * Math.log10(quietest)).isGreaterThan(-30);
        assertThat(power(left, 0, RATE / 20)).isLessThan(quietest);
        assertThat(power(left, left.length - RATE / 20, left.length)).isLessThan(quietest);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void isExactlyAsLongAsTheFilm(int seconds) throws IOException {
        assertThat(play(Mood.CALM, seconds, 1)[1]).hasSize(seconds * RATE);
    }

    @Test
    void theSeedAloneDecides() throws IOException {
        float[] once = play(Mood.WARM, 2, 7)[0];
        assertThat(play(Mood.WARM, 2, 7)[0]).isEqualTo(once);
        assertThat(play(Mood.WARM, 2, 8)[0]).isNotEqualTo(once);
    }

    @Test
    void aStormHissesAnOfficeRingsAndACafeIsMellow() {
        double storm = brightness(PLAYED.get(Mood.DARK)[0]);
        double office = brightness(PLAYED.get(Mood.BRIGHT)[0]);
        double cafe = brightness(PLAYED.get(Mood.WARM)[0]);
        assertThat(storm).isGreaterThan(1.5 * cafe);
        assertThat(office).isGreaterThan(1.5 * cafe);
    }

    @Test
    void isHeardOnSmallSpeakersToo() {
        for (Mood mood : Mood.values()) {
            float[] left = PLAYED.get(mood)[0];
            assertThat(power(withoutBass(left), 0, left.length) / power(left, 0, left.length))
                    .as(mood.name())
                    .isGreaterThan(0.25);
        }
    }

    private static float[][] play(Mood mood, int seconds, long seed) throws IOException {
        Reading reading = PromptReader.read(PROMPTS.get(mood), 1);
        assertThat(reading.mood()).isEqualTo(mood);
        Path wav = directory.resolve("music.wav");
        new MusicBed(reading, seconds, seed).write(wav);
        ByteBuffer samples = ByteBuffer.wrap(Files.readAllBytes(wav))
                .order(ByteOrder.LITTLE_ENDIAN)
                .position(44);
        float[][] sides = new float[2][samples.remaining() / 4];
        for (int i = 0; i < sides[0].length; i++) {
            sides[0][i] = samples.getShort() / 32_768f;
            sides[1][i] = samples.getShort() / 32_768f;
        }
        return sides;
    }

    private static double peak(float[] sound) {
        double most = 0;
        for (float value : sound) {
            most = Math.max(most, Math.abs(value));
        }
        return most;
    }

    private static double mean(float[] sound) {
        double sum = 0;
        for (float value : sound) {
            sum += value;
        }
        return sum / sound.length;
    }

    private static double power(float[] sound, int from, int until) {
        double sum = 0;
        for (int i = from; i < until; i++) {
            sum += sound[i] * sound[i];
        }
        return sum / (until - from);
    }

    /** Power of the differences as a share of the sound's own: it grows with the square of the frequency. */
    private static double brightness(float[] sound) {
        float[] differences = new float[sound.length - 1];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = sound[i + 1] - sound[i];
        }
        return power(differences, 0, differences.length) / power(sound, 0, sound.length);
    }

    /** Less its moving mean over 5 ms: what lies below some 150 Hz is gone. */
    private static float[] withoutBass(float[] sound) {
        int window = RATE / 200;
        float[] high = Arrays.copyOf(sound, sound.length);
        double sum = 0;
        for (int i = 0; i < sound.length; i++) {
            sum += sound[i] - (i >= window ? sound[i - window] : 0);
            if (i >= window / 2) {
                high[i - window / 2] = (float) (sound[i - window / 2] - sum / window);
            }
        }
        return high;
    }
}
