package com.alwrity.studio.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Speaks through a program that takes Piper's options and answers with a tone. */
@DisabledOnOs(OS.WINDOWS)
class PiperTest {

    @TempDir
    private Path home;

    private Path program;
    private Path models;

    @BeforeEach
    void install() throws IOException {
        models = Files.createDirectory(home.resolve("voices"));
        Files.writeString(models.resolve("en_GB-alba-medium.onnx"), "weights");
        Files.writeString(models.resolve("en_GB-alba-medium.onnx.json"), "{\"language\": {\"code\": \"en_GB\"}}");
        Files.writeString(models.resolve("de_DE-thorsten-high.onnx"), "weights");
        Files.writeString(models.resolve("de_DE-thorsten-high.onnx.json"), "{}");
        Files.writeString(models.resolve("fr_FR-undescribed.onnx"), "weights");
        float[] tone = new float[22_050 * 2];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (float) Math.sin(i * 0.1) / 2;
        }
        new Pcm(tone, 22_050).write(home.resolve("tone.wav"));
        program = home.resolve("piper");
        script("""
                #!/bin/sh
                here=$(dirname "$0")
                echo "$@" > "$here/arguments"
                cat > "$here/text"
                cp "$here/tone.wav" "$4"
                """);
    }

    @Test
    void isPreferredAndListsItsModels() throws Exception {
        LocalSpeech speech = speech();

        assertThat(speech.voices())
                .containsExactly(
                        new Voice("piper-en_GB-alba-medium", "en-GB-alba-medium", "en-GB", "Piper"),
                        new Voice("freetts-kevin16", "Kevin", "en-US", "FreeTTS"),
                        new Voice("piper-de_DE-thorsten-high", "de-DE-thorsten-high", "de-DE", "Piper"));
        assertThat(speech.voiceFor("auto", "en-US")).map(Voice::engine).contains("Piper");
    }

    @Test
    void takesTheTextByItsStandardInputAlone() throws Exception {
        Path directory = Files.createDirectory(home.resolve("work"));
        Speech.Spoken spoken =
                speech().speak("Say $(this), \"please\"\nnow", "auto", "en", directory.resolve("said.wav"));

        assertThat(home.resolve("text")).hasContent("Say $(this), please now\n");
        assertThat(Files.readString(home.resolve("arguments")))
                .contains("--model", "en_GB-alba-medium.onnx", "--output_file")
                .doesNotContain("Say", "please");
        assertThat(spoken.durationSeconds()).isEqualTo(2);
        assertThat(spoken.words())
                .extracting(Speech.Word::text)
                .containsExactly("Say", "$(this),", "\"please\"", "now");
        LocalSpeechTest.assertTimes(spoken);
        assertThat(directory.toFile().list()).containsExactly("said.wav");
    }

    @Test
    void tellsThatItFailed() throws Exception {
        script("#!/bin/sh\nexit 3\n");

        assertThatThrownBy(() -> speech().speak("Hello", "auto", "en", home.resolve("said.wav")))
                .isInstanceOf(IOException.class)
                .hasMessage("piper ended with 3");
    }

    @Test
    void namesTheSettingThatIsWrong() {
        assertThatThrownBy(() -> new Piper(home.resolve("missing"), models)).hasMessageContaining("studio.piper.path");
        assertThatThrownBy(() -> new Piper(program, home.resolve("missing")))
                .hasMessageContaining("studio.piper.voices");
    }

    private LocalSpeech speech() throws IOException {
        return new LocalSpeech(List.of(new Piper(program, models), new FreeTts()));
    }

    private void script(String text) throws IOException {
        Files.writeString(program, text);
        program.toFile().setExecutable(true);
    }
}
