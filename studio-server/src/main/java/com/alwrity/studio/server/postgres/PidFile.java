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

    private static final int PORT = 3;

    private PidFile() {}

    /**
     * The postmaster that runs on this data directory, if one does. The file alone proves nothing: it survives a crash,
     * and the number may belong to anybody by now.
     */
    static Optional<ProcessHandle> postmaster(Path cluster) throws IOException {
        return process(cluster).filter(ProcessHandle::isAlive).filter(process -> isPostgresOn(cluster, process.info()));
    }

    /** Where the postmaster listens, as its fourth line tells once it does. */
    static Optional<Integer> port(Path cluster) throws IOException {
        List<String> lines = Files.readAllLines(file(cluster));
        return lines.size() > PORT && lines.get(PORT).strip().matches("\\d{1,5}")
                ? Optional.of(Integer.valueOf(lines.get(PORT).strip()))
                : Optional.empty();
    }

    /**
     * Deletes the file of a postmaster that is dead and that nobody buried, as under a first process of a container that
     * does not care for orphans: PostgreSQL would take it for a living one.
     */
    static void deleteUnburied(Path cluster) throws IOException {
        Optional<ProcessHandle> process = process(cluster);
        if (process.isPresent() && isZombie(process.get().pid())) {
            Files.deleteIfExists(file(cluster));
        }
    }

    private static Optional<ProcessHandle> process(Path cluster) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file(cluster));
        } catch (NoSuchFileException stopped) {
            return Optional.empty();
        }
        if (lines.isEmpty() || !lines.get(0).strip().matches("\\d{1,9}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
    }

    private static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    private static boolean isZombie(long pid) throws IOException {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            return stat.substring(stat.lastIndexOf(')')).startsWith(") Z");
        } catch (NoSuchFileException goneOrNotLinux) {
            return false;
        }
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
