package com.alwrity.studio.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a server has written down about itself. */
public final class Log {

    private static final Pattern TROUBLE = Pattern.compile(" SEVERE |RAR8075");

    private static final Pattern ENTRY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*");

    /** Whoever watches a video leaves in its middle. */
    private static final String HUNG_UP = "Error while closing the output stream";

    /** A browser that closes its web socket may close it under the container's hands: payara/Payara issue 5432. */
    private static final String IN_THE_CONTAINER = "An exception or error occurred in the container";

    private static final String OURS = "com.alwrity.studio";

    private Log() {}

    /** Whatever users did and services failed at, the server itself had no trouble. */
    public static void assertNothingSevere(PackagedServer server) {
        assertThat(files(server.data()).stream().flatMap(Log::entries).filter(Log::isTrouble))
                .isEmpty();
    }

    private static boolean isTrouble(String entry) {
        return TROUBLE.matcher(entry.lines().findFirst().orElseThrow()).find()
                && !entry.contains(HUNG_UP)
                && !(entry.contains(IN_THE_CONTAINER) && !entry.contains(OURS));
    }

    private static List<Path> files(Path data) {
        try (Stream<Path> all = Files.walk(data, 4)) {
            return all.filter(file -> file.getFileName().toString().matches("server\\.\\d+\\.log"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each with the lines of its stack. */
    private static Stream<String> entries(Path file) {
        try {
            List<String> entries = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                if (entries.isEmpty() || ENTRY.matcher(line).matches()) {
                    entries.add(line);
                } else {
                    entries.set(entries.size() - 1, entries.get(entries.size() - 1) + "\n" + line);
                }
            }
            return entries.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
