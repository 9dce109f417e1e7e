package com.alwrity.studio.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code --verify} as somebody runs it on a data directory. */
public final class Verify {

    private Verify() {}

    /** What it printed, and its exit code. */
    public record Outcome(String text, int exitCode) {}

    public static Outcome of(Path data, Map<String, String> settings, String... arguments) {
        List<String> words =
                new ArrayList<>(List.of(PackagedServer.JAVA, "-XX:TieredStopAtLevel=1", "-Dstudio.data.dir=" + data));
        settings.forEach((key, value) -> words.add("-D" + key + "=" + value));
        words.addAll(List.of("-jar", PackagedServer.JAR.toString(), "--verify"));
        words.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(words).redirectErrorStream(true).start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(text, process.waitFor());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
