package com.alwrity.studio.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PrivateFileTest {

    @TempDir
    private Path directory;

    @Test
    void aSecretIsMadeOnceAndKept() throws IOException {
        Path file = directory.resolve("secret");
        String secret = PrivateFile.secret(file);
        assertThat(secret).matches("[0-9a-f]{64}");
        assertThat(PrivateFile.secret(file)).isEqualTo(secret);
        assertThat(PrivateFile.secret(directory.resolve("another"))).isNotEqualTo(secret);
    }

    @Test
    void nodesThatStartTogetherAgreeOnTheSecret() throws Exception {
        Path file = directory.resolve("secret");
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        try {
            Callable<String> node = () -> PrivateFile.secret(file);
            List<Future<String>> secrets =
                    nodes.invokeAll(IntStream.range(0, 8).mapToObj(i -> node).toList());
            for (Future<String> secret : secrets) {
                assertThat(secret.get()).isEqualTo(PrivateFile.secret(file));
            }
        } finally {
            nodes.shutdownNow();
        }
        assertThat(directory).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseMayRead() throws IOException {
        Path data = directory.resolve("deep/data");
        PrivateFile.directory(data);
        PrivateFile.secret(data.resolve("secret"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secret"))))
                .isEqualTo("rw-------");
    }

    @Test
    void anEmptiedFileIsNoSecret() throws IOException {
        Path file = Files.writeString(directory.resolve("secret"), "\n");
        assertThatThrownBy(() -> PrivateFile.secret(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file.toString());
    }
}
