package com.alwrity.studio.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Shape;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.operation.Speak;
import com.alwrity.studio.operation.TextToVideo;
import com.alwrity.studio.speech.Speech;
import com.alwrity.studio.speech.Voice;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechCheckTest {

    private final SpeechCheck check = new SpeechCheck(new TwoVoices());

    @Test
    void findsNothingWhereSomebodySpeaksAndItFits() {
        assertThat(findings("A quiet morning by the sea", "auto", "en-GB")).isEmpty();
        assertThat(findings("Ein stiller Morgen am Meer", "german", "de-AT")).isEmpty();
    }

    @Test
    void looksAtSpeechOnly() {
        assertThat(check.findings(request(new Sound.Generated()))).isEmpty();
    }

    @Test
    void namesTheLanguagesWhereNobodySpeaksTheOneAskedFor() {
        assertThat(findings("Bonjour à tous", "auto", "fr"))
                .containsExactly(Finding.error(
                        "audio.language",
                        "speech.no_voice",
                        Map.of("actual", "fr", "allowed", List.of("de", "en-US")),
                        Map.of()));
    }

    @Test
    void refusesAVoiceThatDoesNotSpeakTheLanguage() {
        assertThat(findings("Good morning", "german", "en"))
                .containsExactly(Finding.error(
                        "audio.voice",
                        "speech.no_voice",
                        Map.of("actual", "en", "allowed", List.of("de")),
                        Map.of("audio.voice", "auto")));
    }

    @Test
    void refusesAVoiceThatIsNotThere() {
        assertThat(findings("Good morning", "hal-9000", "en"))
                .containsExactly(Finding.error(
                        "audio.voice",
                        "speech.unknown_voice",
                        Map.of("actual", "hal-9000"),
                        Map.of("audio.voice", "auto")));
    }

    @Test
    void warnsOfMoreWordsThanTheVideoIsLong() {
        assertThat(findings("word ".repeat(13), "auto", "en"))
                .containsExactly(Finding.warning("audio.text", "speech.too_long", Map.of("estimated", 6, "limit", 5)));
    }

    @Test
    void countsCharactersWhereNoSpacesAre() {
        assertThat(findings("海".repeat(25), "auto", "en")).isEmpty();
        assertThat(findings("海".repeat(30), "auto", "en"))
                .extracting(Finding::code)
                .containsExactly("speech.too_long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀🎉", "…!?", "\u0007"})
    void warnsOfATextWithoutWords(String text) {
        assertThat(findings(text, "auto", "en")).extracting(Finding::code).containsExactly("speech.no_words");
    }

    @Test
    void aTextAloneIsHeldToTheSameVoices() {
        assertThat(check.ofVoicesHere(new Speak("Guten Morgen", "auto", "de"))).isEmpty();
        assertThat(check.ofVoicesHere(new Speak("Good morning", "hal-9000", "en")))
                .containsExactly(Finding.error(
                        "voice", "speech.unknown_voice", Map.of("actual", "hal-9000"), Map.of("voice", "auto")));
        assertThat(check.ofVoicesHere(new Speak("Bonjour", "auto", "fr")))
                .extracting(Finding::field)
                .containsExactly("language");
        assertThat(check.ofVoicesHere(new Speak("…", "auto", "en")))
                .extracting(Finding::severity)
                .containsExactly(Finding.Severity.ERROR);
    }

    private List<Finding> findings(String text, String voice, String language) {
        return check.findings(request(new Sound.Speech(text, voice, language)));
    }

    private static TextToVideo request(Sound sound) {
        Shape shape = new Shape(Resolution.P720, AspectRatio.PORTRAIT_9_16, 5);
        return new TextToVideo("The sea", null, shape, Motion.MEDIUM, sound, 1L);
    }

    private static final class TwoVoices implements Speech {

        @Override
        public List<Voice> voices() {
            return List.of(
                    new Voice("english", "English", "en-US", "stub"), new Voice("german", "German", "de", "stub"));
        }

        @Override
        public Spoken speak(String text, String voice, String language, Path wav) {
            throw new AssertionError("A check makes nothing");
        }
    }
}
