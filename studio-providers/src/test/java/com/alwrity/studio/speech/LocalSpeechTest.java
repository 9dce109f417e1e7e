package com.alwrity.studio.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalSpeechTest {

    private final LocalSpeech speech = new LocalSpeech(List.of(new FreeTts()));

    @TempDir
    private Path directory;

    @Test
    void writesMonoAt48KilohertzAndTellsItsLength() throws Exception {
        Speech.Spoken spoken = speech.speak("The lighthouse stands alone.", "auto", "en", wav());

        try (var in = AudioSystem.getAudioInputStream(wav().toFile())) {
            AudioFormat format = in.getFormat();
            assertThat(format.getSampleRate()).isEqualTo(48_000);
            assertThat(format.getChannels()).isEqualTo(1);
            assertThat(format.getSampleSizeInBits()).isEqualTo(16);
            assertThat(in.getFrameLength() / 48_000.0).isCloseTo(spoken.durationSeconds(), within(0.001));
        }
        assertThat(spoken.durationSeconds()).isBetween(1.0, 4.0);
    }

    @Test
    void timesEveryWordInOrderAndWithinTheSound() throws Exception {
        Speech.Spoken spoken =
                speech.speak("Hello there, world! Dr. Smith paid $50 for 3 boats & a café.", "auto", "en-GB", wav());

        assertThat(spoken.words())
                .extracting(Speech.Word::text)
                .containsExactly(
                        "Hello", "there,", "world!", "Dr.", "Smith", "paid", "$50", "for", "3", "boats &", "a",
                        "café.");
        assertTimes(spoken);
    }

    @Test
    void hearsAWordWhereItSaysSo() throws Exception {
        Speech.Spoken spoken = speech.speak("One. Two. Three.", "auto", "en", wav());

        List<Pcm.Span> heard = Pcm.read(wav()).heard(0.15);
        assertThat(heard).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(spoken.words().get(i).start()).isCloseTo(heard.get(i).start(), within(0.1));
            assertThat(spoken.words().get(i).end()).isCloseTo(heard.get(i).end(), within(0.1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<speak><break time='10s'/>hello</speak>",
                "<script>alert(1)</script> & <b>bold</b>",
                "$(touch /tmp/pwned); `rm -rf /` | cat > x && echo \"done\"",
                "'; DROP TABLE asset; -- ../../etc/passwd",
                "[[h@'loU]] {pause} \\audio=\"/etc/passwd\"",
                "bell\u0007 null\u0000 escape\u001b[31m next\u0085line \u202Eright to left",
                "naïve Straße 日本語 Ελλάδα mixed",
                "a",
                "-h --help -f /etc/passwd",
                "12345678901234567890123456789012345678901234567890"
            })
    void speaksOrSkipsWhateverIsWritten(String text) throws Exception {
        Speech.Spoken spoken = speech.speak(text, "freetts-kevin16", "en", wav());

        assertThat(spoken.words()).isNotEmpty();
        assertTimes(spoken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀🎉👩‍👩‍👧", "…!?", "\u0000\u0007", "<>[]", "Привет"})
    void staysSilentWhereThereIsNothingToSay(String text) throws Exception {
        Speech.Spoken spoken = speech.speak(text, "auto", "en", wav());

        assertThat(spoken.words()).isEmpty();
        assertThat(Pcm.read(wav()).heard(0.1)).isEmpty();
    }

    @Test
    void speaksAThousandCharacters() throws Exception {
        assertTimes(speech.speak("The quick brown fox jumps. ".repeat(37), "auto", "en", wav()));
        assertTimes(speech.speak("x".repeat(1000), "auto", "en", wav()));
    }

    @Test
    void leavesNothingButTheSound() throws Exception {
        speech.speak("Clean.", "auto", "en", wav());

        assertThat(directory)
                .isDirectoryContaining("glob:**.wav")
                .satisfies(found -> assertThat(found.toFile().list()).containsExactly("said.wav"));
    }

    @Test
    void saysTheSameFromSeveralThreads() throws Exception {
        Callable<Double> speak = () -> {
            Path file = directory.resolve(Thread.currentThread().getName().replaceAll("\\W", "") + ".wav");
            return speech.speak("Many at once, each alone.", "auto", "en", file).durationSeconds();
        };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Double>> lengths = threads.invokeAll(List.of(speak, speak, speak, speak));
            for (Future<Double> length : lengths) {
                assertThat(length.get()).isEqualTo(lengths.get(0).get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void refusesALanguageThatNobodySpeaks() {
        assertThat(speech.voiceFor("auto", "ja")).isEmpty();
        assertThatThrownBy(() -> speech.speak("こんにちは", "auto", "ja", wav()))
                .isInstanceOf(Speech.NoVoice.class)
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> speech.speak("Hello", "nobody", "en", wav())).isInstanceOf(Speech.NoVoice.class);
    }

    private Path wav() {
        return directory.resolve("said.wav");
    }

    static void assertTimes(Speech.Spoken spoken) {
        double before = 0;
        for (Speech.Word word : spoken.words()) {
            assertThat(word.start()).as(word.text()).isGreaterThanOrEqualTo(before - 1e-9);
            assertThat(word.end()).as(word.text()).isGreaterThan(word.start());
            before = word.end();
        }
        assertThat(before).isLessThanOrEqualTo(spoken.durationSeconds() + 1e-6);
    }
}
