package com.alwrity.studio.media;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What Linux does with a process for us: keeps its limits, ranks it below the others, and ends it when we are killed.
 * Nothing of this elsewhere.
 */
final class ProcessLimits {

    private static final long ADDRESS_SPACE = 12L << 30;
    private static final long FILE_SIZE = 16L << 30;
    private static final int OPEN_FILES = 256;
    private static final int NICENESS = 10;
    private static final int SPARE_SECONDS = 10;

    private final List<String> setpriv;
    private final List<String> prlimit;
    private final List<String> nice;

    private ProcessLimits(List<String> setpriv, List<String> prlimit, List<String> nice) {
        this.setpriv = setpriv;
        this.prlimit = prlimit;
        this.nice = nice;
    }

    /** Uses what this machine has and lets us use. */
    static ProcessLimits find() {
        return new ProcessLimits(
                usable("setpriv", "--pdeathsig", "KILL"),
                usable(
                        "prlimit",
                        "--as=" + ADDRESS_SPACE,
                        "--fsize=" + FILE_SIZE,
                        "--nofile=" + OPEN_FILES,
                        "--core=0"),
                usable("nice", "-n", Integer.toString(NICENESS)));
    }

    /**
     * What to put before a command that may take so long. Each of these becomes the program that it starts, so that the
     * process stays the same; it must be started and awaited by one thread, whose end is its end.
     */
    List<String> before(Duration wall) {
        List<String> prefix = new ArrayList<>(setpriv);
        if (!prlimit.isEmpty()) {
            long seconds = wall.toSeconds() + SPARE_SECONDS;
            prefix.addAll(prlimit);
            prefix.add("--cpu=" + seconds * Runtime.getRuntime().availableProcessors());
        }
        prefix.addAll(nice);
        return prefix;
    }

    /** The command without what it is to start; empty where it does not work. */
    private static List<String> usable(String program, String... arguments) {
        Optional<Path> found = Binaries.programOnPath(program);
        Optional<Path> nothing = Binaries.programOnPath("true");
        if (found.isEmpty() || nothing.isEmpty()) {
            return List.of();
        }
        List<String> command = new ArrayList<>(List.of(found.get().toString()));
        command.addAll(List.of(arguments));
        List<String> trial = new ArrayList<>(command);
        trial.add(nothing.get().toString());
        try {
            Process process = new ProcessBuilder(trial)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0 ? command : List.of();
        } catch (IOException e) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }
}
