package com.alwrity.studio.server.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs one of PostgreSQL's short programs to its end. */
final class Program {

    private static final Path SELF = Path.of("/proc/self");
    private static final Object ROOT = 0;

    private Program() {}

    /**
     * @param output file that receives what it says; a long-living child may keep writing there, which it could not to a
     *     pipe of ours
     * @throws IOException with what it said if it does not succeed in time
     */
    static void run(List<String> command, Path output, Duration limit) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(asOrdinaryUser(command));
        builder.environment().put("LC_ALL", "C");
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.redirectErrorStream(true).redirectOutput(output.toFile()).redirectInput(nothing());
        Process process = builder.start();
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
            throw new IOException(name(command) + " took longer than " + limit.toSeconds() + " s");
        }
        if (process.exitValue() != 0) {
            throw new IOException(
                    name(command) + " failed: " + Files.readString(output).strip());
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody. */
    private static List<String> asOrdinaryUser(List<String> command) throws IOException {
        if (!Files.exists(SELF) || !ROOT.equals(Files.getAttribute(SELF, "unix:uid"))) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(List.of("unshare", "--user"));
        wrapped.addAll(command);
        return wrapped;
    }

    private static ProcessBuilder.Redirect nothing() {
        boolean windows = File.separatorChar == '\\';
        return ProcessBuilder.Redirect.from(new File(windows ? "NUL" : "/dev/null"));
    }

    private static String name(List<String> command) {
        return Path.of(command.get(0)).getFileName().toString();
    }
}
