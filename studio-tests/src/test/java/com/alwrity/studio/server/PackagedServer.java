package com.alwrity.studio.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server as it is shipped, in a process of its own, on a free port. */
public final class PackagedServer implements AutoCloseable {

    public static final String EMAIL = "admin@example.org";
    public static final String PASSWORD = "correct horse battery";
    public static final String TOKEN = "vst_0123456789abcdefghijklmnopqrstuvwxyz";

    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
    static final Path JAR = PROJECT.resolve("studio-server/target/video-studio.jar");
    static final String JAVA = ProcessHandle.current().info().command().orElse("java");
    private static final Pattern READY = Pattern.compile("ready at (http://\\S+)");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path data;
    private final Map<String, String> settings;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private List<String> command = List.of(JAVA, "@" + JAR.resolveSibling("jvm.options"));
    private List<String> program = List.of("-jar", JAR.toString());
    private Process process;
    private URI address;

    private PackagedServer(Path data, Map<String, String> settings) {
        this.data = data;
        this.settings = settings;
    }

    /** A server on this data directory; not started yet. */
    public static PackagedServer on(Path data) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("studio.http.port", "0");
        settings.put("studio.data.dir", data.toString());
        settings.put("studio.admin.email", EMAIL);
        settings.put("studio.admin.password", PASSWORD);
        settings.put("studio.admin.token", TOKEN);
        settings.put("studio.poll.min-interval", "PT0.2S");
        return new PackagedServer(data, settings);
    }

    public PackagedServer with(String key, String value) {
        settings.put(key, value);
        return this;
    }

    /** Tells {@code ./studio} that the build of this test has just looked at the jar: nothing is to be built again. */
    public static void fresh() throws IOException {
        Files.setLastModifiedTime(JAR, FileTime.from(Clock.systemUTC().instant()));
    }

    /** Started by {@code ./studio}, which has its classes in an archive and makes that where it is missing. */
    public PackagedServer byScript() {
        command = List.of(PROJECT.resolve("studio").toString());
        program = List.of();
        return this;
    }

    /** Started with nothing but Java's own defaults. */
    public PackagedServer byPlainJava() {
        command = List.of(JAVA);
        return this;
    }

    /** Starts it and waits until it says that it is ready. */
    public PackagedServer start() {
        List<String> words = new ArrayList<>(command);
        settings.forEach((key, value) -> words.add("-D" + key + "=" + value));
        words.addAll(program);
        CompletableFuture<URI> ready = new CompletableFuture<>();
        try {
            Files.createDirectories(data);
            process = new ProcessBuilder(words)
                    .directory(data.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread reader = new Thread(() -> read(ready), "output of " + data.getFileName());
        reader.setDaemon(true);
        reader.start();
        try {
            address = ready.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new IllegalStateException("The server did not start:\n" + String.join("\n", output), e);
        }
        return this;
    }

    private void read(CompletableFuture<URI> ready) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                Matcher found = READY.matcher(line);
                if (found.find()) {
                    ready.complete(URI.create(found.group(1).replaceAll("/$", "")));
                }
            }
        } catch (IOException e) {
            output.add(e.toString());
        }
        ready.completeExceptionally(new IllegalStateException("It ended before it was ready"));
    }

    /** Where it is, without a slash at the end. */
    public URI address() {
        return address;
    }

    public Path data() {
        return data;
    }

    public long pid() {
        return process.pid();
    }

    /** What it has printed so far. */
    public List<String> output() {
        return List.copyOf(output);
    }

    public Api api() {
        return new Api(address, TOKEN);
    }

    /** Ends it as a crash would: no time for anything. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    /** Asks it to stop, as Ctrl+C would, and waits for it. */
    public int stop() {
        process.destroy();
        return await();
    }

    private int await() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The server did not stop:\n" + String.join("\n", output));
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            stop();
        }
    }
}
