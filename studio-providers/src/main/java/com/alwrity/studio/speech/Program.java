package com.alwrity.studio.speech;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A program of this machine that speaks. Runs at low priority, for a minute at most, with an empty environment; a text
 * reaches it by its standard input, never by its arguments.
 */
final class Program {

    private static final long LIMIT_SECONDS = 60;
    private static final int MAX_OUTPUT = 1 << 20;

    private final Path executable;

    Program(Path executable) {
        this.executable = executable;
    }

    /** Looks for a program on the PATH. */
    static Optional<Program> find(String name) {
        return onPath(name).map(Program::new);
    }

    private static Optional<Path> onPath(String name) {
        for (String directory : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            Path file = Path.of(directory, name);
            if (!directory.isEmpty() && Files.isRegularFile(file) && Files.isExecutable(file)) {
                return Optional.of(file.toAbsolutePath());
            }
        }
        return Optional.empty();
    }

    /**
     * Runs it to its end.
     *
     * @param directory where it works, and for the streams on their way; nothing of them stays
     * @return what it wrote, up to a megabyte
     * @throws IOException if it fails or takes too long
     */
    String run(String input, Path directory, List<String> arguments) throws IOException, InterruptedException {
        Path in = Files.createTempFile(directory, "said", ".txt");
        Path out = Files.createTempFile(directory, "said", ".out");
        try {
            Files.writeString(in, input);
            wait(start(in, out, arguments));
            try (var stream = Files.newInputStream(out)) {
                return new String(stream.readNBytes(MAX_OUTPUT), StandardCharsets.UTF_8);
            }
        } finally {
            Files.deleteIfExists(in);
            Files.deleteIfExists(out);
        }
    }

    /** Streams go by files, so that nothing waits for a reader. */
    private Process start(Path in, Path out, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        onPath("nice").ifPresent(nice -> command.addAll(List.of(nice.toString(), "-n", "10")));
        command.add(executable.toAbsolutePath().toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(in.toAbsolutePath().getParent().toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(List.of("PATH", "SystemRoot", "HOME", "TMPDIR"));
        environment.put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    private void wait(Process process) throws IOException, InterruptedException {
        try {
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException(executable.getFileName() + " took more than " + LIMIT_SECONDS + " s");
            }
            if (process.exitValue() != 0) {
                throw new IOException(executable.getFileName() + " ended with " + process.exitValue());
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
