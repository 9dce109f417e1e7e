package com.alwrity.studio.server.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What PostgreSQL writes about itself into its data directory: process number, directory, and more. */
final class PidFile {

    private PidFile() {}

    /**
     * The postmaster that runs on this data directory, if one does. The file alone proves nothing: it survives a crash,
     * and the number may belong to anybody by now.
     */
    static Optional<ProcessHandle> postmaster(Path cluster) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
        } catch (NoSuchFileException stopped) {
            return Optional.empty();
        }
        if (lines.size() < 2 || !lines.get(0).strip().matches("\\d{1,9}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(ProcessHandle::isAlive)
                .filter(process -> isPostgresOn(cluster, process.info()));
    }

    private static boolean isPostgresOn(Path cluster, ProcessHandle.Info info) {
        boolean postgres = info.command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.equals("postgres") || name.equals("postgres.exe"))
                .isPresent();
        // Not every system tells the arguments of a process.
        return postgres
                && info.arguments()
                        .map(arguments -> Arrays.asList(arguments).contains(cluster.toString()))
                        .orElse(true);
    }
}
