package com.alwrity.studio.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Looks for files that nobody knows of. */
public final class Leftovers {

    private Leftovers() {}

    /**
     * Each stored file belongs to an asset and the other way round; of work in progress nothing is left. Work is cleared
     * away after its result is told, so this waits for it.
     */
    public static void assertNone(PackagedServer server, Database database) {
        await("nothing left behind").untilAsserted(() -> {
            assertThat(storedFiles(server.data().resolve("files")))
                    .as("stored files")
                    .containsExactlyInAnyOrderElementsOf(database.texts("select distinct blob_key from rendition"));
            assertThat(workInProgress(server.data().resolve("scratch")))
                    .as("work in progress")
                    .isEmpty();
        });
    }

    /** As the database names them. */
    private static List<String> storedFiles(Path files) throws IOException {
        try (Stream<Path> all = Files.walk(files)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getParent().getFileName() + "/" + file.getFileName())
                    .toList();
        }
    }

    /** What is in the directories of the nodes. */
    private static List<Path> workInProgress(Path scratch) throws IOException {
        try (Stream<Path> all = Files.walk(scratch)) {
            return all.filter(path -> scratch.relativize(path).getNameCount() > 1)
                    .toList();
        }
    }
}
