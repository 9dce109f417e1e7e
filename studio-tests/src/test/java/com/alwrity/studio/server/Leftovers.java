package com.alwrity.studio.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Looks for files that nobody knows of. */
public final class Leftovers {

    private Leftovers() {}

    /** Each stored file belongs to an asset and the other way round; of work in progress nothing is left. */
    public static void assertNone(PackagedServer server, Database database) throws IOException {
        Path files = server.data().resolve("files");
        assertThat(below(files).map(file -> files.relativize(file).toString()).map(Leftovers::key))
                .as("stored files")
                .containsExactlyInAnyOrderElementsOf(database.texts("select distinct blob_key from rendition"));
        assertThat(below(server.data().resolve("scratch"))
                        .filter(file -> !file.toString().endsWith(".lock")))
                .as("work in progress")
                .isEmpty();
    }

    private static Stream<Path> below(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList().stream();
        }
    }

    private static String key(String file) {
        String[] names = file.split("/");
        return names[names.length - 2] + "/" + names[names.length - 1];
    }
}
