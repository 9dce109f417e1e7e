package com.alwrity.studio.provider.local.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.alwrity.studio.media.LocalFfmpeg;
import com.alwrity.studio.speech.Speech.Spoken;
import com.alwrity.studio.speech.Speech.Word;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NarrationTest {

    private final Narration narration = new Narration(LocalFfmpeg.get());

    @TempDir
    private Path directory;

    @Test
    void breathesBeforeTheFirstWordWhereThereIsRoom() throws Exception {
        Spoken fitted = fit(3, 5);

        assertThat(fitted.words()).hasSize(6);
        assertThat(fitted.words().get(0).start()).isCloseTo(0.4, within(1e-6));
        assertHeard(fitted, 5);
    }

    @Test
    void speaksALittleFasterWhereThereIsNot() throws Exception {
        Spoken fitted = fit(6, 5);

        assertThat(fitted.words()).hasSize(12);
        assertThat(fitted.words().get(0).start()).isZero();
        assertThat(fitted.words().get(11).end()).isCloseTo(4.85, within(0.001));
        assertHeard(fitted, 5);
    }

    @Test
    void endsWithAWholeWordWhereEvenThatDoesNotDo() throws Exception {
        Spoken fitted = fit(20, 5);

        assertThat(fitted.words()).hasSize(12);
        assertThat(fitted.words().get(0).end()).isCloseTo(0.4, within(0.001));
        assertHeard(fitted, 5);
    }

    @Test
    void cutsAWordThatIsLongerThanTheFilm() throws Exception {
        Path voice = directory.resolve("voice.wav");
        Tones.write("sine=f=600:r=48000:d=20", voice);

        Spoken fitted = narration.fit(
                new Spoken(20, List.of(new Word("aaa", 0.1, 20))), voice, 5, directory.resolve("out.wav"), () -> false);

        assertThat(fitted.words()).containsExactly(new Word("aaa", 0.08, 4.85));
        assertThat(Tones.level(directory.resolve("out.wav"), 4, 4.8, 600)).isGreaterThan(-30);
    }

    @Test
    void staysSilentWithoutWords() throws Exception {
        Path voice = directory.resolve("voice.wav");
        Tones.write("anullsrc=r=48000:cl=mono", voice, "-t", "1");

        Spoken fitted = narration.fit(new Spoken(1, List.of()), voice, 5, directory.resolve("out.wav"), () -> false);

        assertThat(fitted.words()).isEmpty();
        assertThat(Tones.loudness(directory.resolve("out.wav")).isSilence()).isTrue();
    }

    /** A word each half second: a tone, ever higher in steps of 100 Hz. */
    private Spoken fit(int spokenSeconds, double filmSeconds) throws Exception {
        Path voice = directory.resolve("voice.wav");
        Tones.write("aevalsrc='0.3*sin(2*PI*(600+100*floor(t*2))*t)':s=48000:d=" + spokenSeconds, voice);
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < spokenSeconds * 2; i++) {
            words.add(new Word("word" + i, i * 0.5, i * 0.5 + 0.5));
        }
        return narration.fit(
                new Spoken(spokenSeconds, words), voice, filmSeconds, directory.resolve("fitted.wav"), () -> false);
    }

    private void assertHeard(Spoken fitted, double film) throws Exception {
        Path wav = directory.resolve("fitted.wav");
        assertThat(Tones.samples(wav) / 48_000.0)
                .isCloseTo(fitted.durationSeconds(), within(0.03))
                .isLessThanOrEqualTo(film);
        for (int i = 0; i < fitted.words().size(); i++) {
            Word word = fitted.words().get(i);
            double from = word.start() + 0.1;
            double to = word.end() - 0.1;
            assertThat(Tones.level(wav, from, to, 600 + 100 * i))
                    .as(word.text())
                    .isGreaterThan(-20)
                    .isGreaterThan(Tones.level(wav, from, to, 800 + 100 * i) + 6);
        }
    }
}
