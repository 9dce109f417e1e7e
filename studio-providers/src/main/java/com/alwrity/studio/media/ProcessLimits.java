package com.alwrity.studio.media;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Limits that Linux keeps for a process, and a lower rank among processes; nothing elsewhere. */
final class ProcessLimits {

    private static final long ADDRESS_SPACE = 12L << 30;
    private static final long FILE_SIZE = 16L << 30;
    private static final int OPEN_FILES = 256;
    private static final int NICENESS = 10;
    private static final int SPARE_SECONDS = 10;

    private final List<String> prlimit;
    private final List<String> nice;

    private ProcessLimits(List<String> prlimit, List<String> nice) {
        this.prlimit = prlimit;
        this.nice = nice;
    }

    /** Uses what this machine has and lets us use. */
    static ProcessLimits find() {
        List<String> limits = List.of(
                "--as=" + ADDRESS_SPACE, "--fsize=" + FILE_SIZE, "--nofile=" + OPEN_FILES, "--core=0", "--cpu=60");
        return new ProcessLimits(
                usable("prlimit", limits) ? limits.subList(0, 4) : List.of(),
                usable("nice", List.of("-n", "0")) ? List.of("-n", Integer.toString(NICENESS)) : List.of());
    }

    /** What to put before a command that may take so long. */
    List<String> before(Duration wall) {
        List<String> prefix = new ArrayList<>();
        if (!prlimit.isEmpty()) {
            prefix.add("prlimit");
            prefix.addAll(prlimit);
            long seconds = wall.toSeconds() + SPARE_SECONDS;
            prefix.add("--cpu=" + seconds * Runtime.getRuntime().availableProcessors());
        }
        if (!nice.isEmpty()) {
            prefix.add("nice");
            prefix.addAll(nice);
        }
        return prefix;
    }

    private static boolean usable(String program, List<String> arguments) {
        Optional<String> found = Binaries.programOnPath(program).map(Object::toString);
        Optional<String> nothing = Binaries.programOnPath("true").map(Object::toString);
        if (found.isEmpty() || nothing.isEmpty()) {
            return false;
        }
        List<String> command = new ArrayList<>(List.of(found.get()));
        command.addAll(arguments);
        command.add(nothing.get());
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
