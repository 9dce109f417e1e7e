package com.alwrity.studio.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpeechTest {

    private final Speech speech = new Voices(List.of(
            new Voice("good-de", "Good", "de-DE", "good"),
            new Voice("plain-us", "Plain", "en-US", "plain"),
            new Voice("plain-gb", "Plain", "en-GB", "plain"),
            new Voice("plain-de-at", "Plain", "de-AT", "plain")));

    @Test
    void takesTheBetterEngineBeforeTheNearerRegion() {
        assertThat(speech.voiceFor("auto", "de-AT")).map(Voice::key).contains("good-de");
    }

    @Test
    void takesTheNearerRegionOfTheSameEngine() {
        assertThat(speech.voiceFor("auto", "en-gb")).map(Voice::key).contains("plain-gb");
        assertThat(speech.voiceFor("auto", "en")).map(Voice::key).contains("plain-us");
    }

    @Test
    void holdsANamedVoiceToItsLanguage() {
        assertThat(speech.voiceFor("plain-de-at", "de")).map(Voice::key).contains("plain-de-at");
        assertThat(speech.voiceFor("plain-de-at", "en")).isEmpty();
        assertThat(speech.voiceFor("nobody", "en")).isEqualTo(Optional.empty());
    }

    @Test
    void knowsALanguageByItsOtherTags() {
        assertThat(new Voice("n", "N", "nb", "good").speaks("no")).isTrue();
        assertThat(new Voice("c", "C", "zh", "good").speaks("cmn-Hans-CN")).isTrue();
        assertThat(new Voice("c", "C", "zh", "good").speaks("yue")).isFalse();
    }

    private record Voices(List<Voice> voices) implements Speech {

        @Override
        public Spoken speak(String text, String voice, String language, Path wav) {
            throw new AssertionError("Nothing is spoken here");
        }
    }
}
