package com.alwrity.studio.provider.local.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.operation.FrameSize;
import com.alwrity.studio.operation.Motion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A virtual machine orders sets and maps by chance of its own; a film must not depend on it. */
class SameFilmInAnotherRunTest {

    private static final List<String> PROMPTS = List.of(
            "a boat, a whale and a turtle at the beach near a lighthouse, birds over flowers",
            "a cat astronaut with headphones and a watch beside a rocket and a planet",
            "blossom and autumn leaves, a camel, a car, a phone and a shoe");

    @TempDir
    Path directory;

    @Test
    void isTheSameToThePixelAndTheSample() throws Exception {
        Path printed = directory.resolve("printed");
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SameFilmInAnotherRunTest.class.getName())
                .redirectOutput(printed.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            String here = digest();
            assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readString(printed, StandardCharsets.UTF_8)).isEqualTo(here);
        } finally {
            other.destroyForcibly();
        }
    }

    /** The other run. */
    public static void main(String[] arguments) throws Exception {
        System.out.print(digest());
    }

    private static String digest() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Path wav = Files.createTempFile("music", ".wav");
        try {
            for (String prompt : PROMPTS) {
                Storyboard film =
                        Storyboard.of(new Brief(prompt, new FrameSize(192, 108), 5, Motion.DYNAMIC, 11, List.of()));
                for (int frame = 20; frame < film.count(); frame += 45) {
                    digest.update(StoryboardTest.draw(film, frame));
                }
            }
            Storyboard.of(new Brief(PROMPTS.get(0), new FrameSize(32, 18), 2, Motion.SUBTLE, 11, List.of()))
                    .writeMusic(wav);
            digest.update(Files.readAllBytes(wav));
        } finally {
            Files.delete(wav);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
