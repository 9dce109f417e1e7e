package com.alwrity.studio.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a server has written down about itself. */
public final class Log {

    private static final Pattern TROUBLE = Pattern.compile(" SEVERE |RAR8075");

    /** Whoever watches a video leaves in its middle. */
    private static final String HUNG_UP = "Error while closing the output stream";

    private Log() {}

    /** Whatever users did and services failed at, the server itself had no trouble. */
    public static void assertNothingSevere(PackagedServer server) {
        assertThat(files(server.data()).stream().flatMap(Log::lines).filter(Log::isTrouble))
                .isEmpty();
    }

    private static boolean isTrouble(String line) {
        return TROUBLE.matcher(line).find() && !line.contains(HUNG_UP);
    }

    private static List<Path> files(Path data) {
        try (Stream<Path> all = Files.walk(data, 4)) {
            return all.filter(file -> file.getFileName().toString().matches("server\\.\\d+\\.log"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
