package com.alwrity.studio.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a server has written down about itself. */
public final class Log {

    private static final String SEVERE = " SEVERE ";

    private Log() {}

    /** Whatever users did and services failed at, the server itself had no trouble. */
    public static void assertNothingSevere(PackagedServer server) {
        assertThat(files(server.data()).stream().flatMap(Log::lines).filter(line -> line.contains(SEVERE)))
                .isEmpty();
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
