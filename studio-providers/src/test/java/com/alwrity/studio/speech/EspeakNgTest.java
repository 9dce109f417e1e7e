package com.alwrity.studio.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs where espeak-ng is installed; elsewhere there is nothing to try. */
class EspeakNgTest {

    private LocalSpeech speech;

    @TempDir
    private Path directory;

    @BeforeEach
    void find() throws InterruptedException {
        Optional<EspeakNg> espeak = EspeakNg.find();
        Assumptions.assumeTrue(espeak.isPresent(), "espeak-ng is not installed");
        speech = new LocalSpeech(List.of(espeak.get(), new FreeTts()));
    }

    @Test
    void listsManyLanguagesUnderStableKeys() {
        assertThat(speech.voices()).extracting(Voice::key).contains("espeak-de", "espeak-fr-fr", "espeak-zh");
        assertThat(speech.voices()).extracting(Voice::key).doesNotHaveDuplicates();
        assertThat(speech.voices().get(0).key()).isEqualTo("espeak-en-gb");
        assertThat(speech.voiceFor("auto", "en-US")).map(Voice::key).contains("espeak-en-us");
        assertThat(speech.voiceFor("auto", "zh-CN")).map(Voice::key).contains("espeak-zh");
    }

    @ParameterizedTest
    @CsvSource({
        "en, espeak-en-gb",
        "fr, espeak-fr-fr",
        "pt, espeak-pt",
        "pt-BR, espeak-pt-br",
        "no, espeak-nb",
        "vi, espeak-vi"
    })
    void takesTheCommonVoiceOfALanguage(String language, String key) {
        assertThat(speech.voiceFor("auto", language)).map(Voice::key).contains(key);
    }

    @Test
    void leavesOutALanguageThatItCannotReadAloud() {
        assertThat(speech.voiceFor("auto", "ja")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Ein Leuchtturm im Sturm, um 18 Uhr. Wellen brechen!",
                "ar | منارة في عاصفة عند الغسق، والأمواج تتكسر.",
                "hi | तूफान में एक प्रकाशस्तंभ।",
                "zh-CN | 今天天气很好，我们去海边。",
                "el | Ένας φάρος στην καταιγίδα",
                "en | <speak>[[h@'loU]]</speak> --help; $(id)"
            })
    void speaksAndTimesTheWords(String language, String text) throws Exception {
        Speech.Spoken spoken = speech.speak(text, "auto", language, directory.resolve("said.wav"));

        assertThat(spoken.words()).hasSizeGreaterThan(2);
        LocalSpeechTest.assertTimes(spoken);
        assertThat(directory.toFile().list()).containsExactly("said.wav");
    }

    @Test
    void speaksIntoADirectoryHoweverLongItsPath() throws Exception {
        Path deep = Files.createDirectories(directory.resolve("d".repeat(120)).resolve("e".repeat(120)));

        Speech.Spoken spoken = speech.speak("Good morning.", "auto", "en", deep.resolve("said.wav"));

        assertThat(spoken.words()).hasSize(2);
    }

    @Test
    void laysClausesOnThePausesBetweenThem() throws Exception {
        Path wav = directory.resolve("said.wav");
        Speech.Spoken spoken = speech.speak("One. Extraordinarily. Two.", "auto", "en", wav);

        List<Pcm.Span> heard = Pcm.read(wav).heard(0.2);
        assertThat(heard).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(spoken.words().get(i).start()).isCloseTo(heard.get(i).start(), within(0.05));
            assertThat(spoken.words().get(i).end()).isCloseTo(heard.get(i).end(), within(0.05));
        }
    }
}
