package com.alwrity.studio.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Keycloak as it is shipped, with the realm of a company that knows a studio on this machine. */
public final class Keycloak implements AutoCloseable {

    public static final String CLIENT = "video-studio";
    public static final String SECRET = "a-secret-of-the-studio";

    private static final int PATIENCE_MINUTES = 4;
    private static final Path UNPACKED = Path.of("target", "keycloak").toAbsolutePath();

    private final int port = freePort();
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final Process process;

    /** @param studioPort where the studio is that people come back to */
    private Keycloak(int studioPort) throws IOException {
        Path home = home();
        Path realm = Files.createDirectories(home.resolve("data/import")).resolve("acme-realm.json");
        String text = Files.readString(Path.of("src/test/resources/keycloak/acme-realm.json"));
        Files.writeString(realm, text.replace("PORT", String.valueOf(studioPort)));
        ProcessBuilder command = new ProcessBuilder(
                        "sh",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--db=dev-mem",
                        "--import-realm")
                .redirectErrorStream(true);
        command.environment().put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx640m");
        process = command.start();
        Thread reader = new Thread(this::read, "output of Keycloak");
        reader.setDaemon(true);
        reader.start();
    }

    /** Whether the profile {@code keycloak} has fetched it. */
    public static boolean isThere() {
        return Files.isDirectory(UNPACKED);
    }

    /** Begins to start it, which takes a while. */
    public static Keycloak start(int studioPort) {
        try {
            return new Keycloak(studioPort);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI issuer() {
        return URI.create("http://127.0.0.1:" + port + "/realms/acme");
    }

    /** Waits until it listens. */
    public void await() {
        try {
            ready.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new IllegalStateException("Keycloak did not start:\n" + String.join("\n", output), e);
        }
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                if (line.contains("Listening on")) {
                    ready.complete(null);
                }
            }
        } catch (IOException e) {
            output.add(e.toString());
        }
        ready.completeExceptionally(new IllegalStateException("It ended before it was ready"));
    }

    private static Path home() throws IOException {
        try (Stream<Path> all = Files.list(UNPACKED)) {
            return all.filter(path -> path.getFileName().toString().startsWith("keycloak-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Override
    public void close() {
        // Its script may have started the server as a child.
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
