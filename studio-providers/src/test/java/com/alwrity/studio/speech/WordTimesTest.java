package com.alwrity.studio.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordTimesTest {

    private static final int RATE = 16_000;

    @Test
    void laysClausesOnPauses() {
        Script script = Script.of("one, two three four. five", "en");
        Pcm sound = heard(new double[][] {{0.1, 0.4}, {0.8, 1.7}, {2.2, 2.5}}, 3);

        assertTimes(script, sound, new double[][] {{0.1, 0.4}, {0.8, 1.1}, {1.1, 1.4}, {1.4, 1.7}, {2.2, 2.5}});
    }

    @Test
    void takesTheSilenceWithinAClauseForNoEndOfIt() {
        Script script = Script.of("one two three four, five six", "en");
        Pcm sound = heard(new double[][] {{0, 0.6}, {0.75, 1.35}, {1.8, 2.4}}, 2.5);

        assertTimes(
                script, sound, new double[][] {{0, 0.3}, {0.3, 0.6}, {0.75, 1.05}, {1.05, 1.35}, {1.8, 2.1}, {2.1, 2.4}
                });
    }

    @Test
    void spreadsWordsWhereAPauseIsMissing() {
        Script script = Script.of("one, two. three", "en");

        assertTimes(script, heard(new double[][] {{0.2, 1.1}}, 1.5), new double[][] {{0.2, 0.5}, {0.5, 0.8}, {0.8, 1.1}
        });
    }

    @Test
    void hasNoTimesInSilence() {
        assertThat(WordTimes.of(Script.of("one", "en"), new double[] {1}, Pcm.silence(RATE)))
                .isEmpty();
    }

    /** FreeTTS tells its times, so that the guess can be held against them. */
    @Test
    void guessesAboutWhereWordsAre(@TempDir Path directory) throws Exception {
        String text = "A lighthouse in a storm at dusk, waves breaking against the rocks. "
                + "It has stood here for a hundred years, and it will stand tomorrow.";
        Script script = Script.of(text, "en");
        FreeTts engine = new FreeTts();
        Engine.Utterance said = engine.speak(script, engine.voices().get(0), directory);

        List<Speech.Word> guessed = WordTimes.of(script, Weights.ofLetters(script), said.sound());

        assertThat(guessed).hasSameSizeAs(said.words());
        double mean = IntStream.range(0, guessed.size())
                .mapToDouble(i ->
                        Math.abs(guessed.get(i).start() - said.words().get(i).start()))
                .average()
                .orElseThrow();
        assertThat(mean).isLessThan(0.12);
    }

    private static void assertTimes(Script script, Pcm sound, double[][] wanted) {
        double[] equal = script.words().stream().mapToDouble(word -> 1).toArray();
        List<Speech.Word> words = WordTimes.of(script, equal, sound);
        assertThat(words).hasSize(wanted.length);
        for (int i = 0; i < wanted.length; i++) {
            assertThat(words.get(i).start()).isCloseTo(wanted[i][0], within(0.011));
            assertThat(words.get(i).end()).isCloseTo(wanted[i][1], within(0.011));
        }
    }

    private static Pcm heard(double[][] spans, double seconds) {
        float[] samples = new float[(int) (seconds * RATE)];
        for (double[] span : spans) {
            for (int i = (int) (span[0] * RATE); i < span[1] * RATE; i++) {
                samples[i] = (float) Math.sin(i * 0.3);
            }
        }
        return new Pcm(samples, RATE);
    }
}
