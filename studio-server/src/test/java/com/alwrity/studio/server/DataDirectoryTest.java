package com.alwrity.studio.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path parent;

    @Test
    void noTwoServersHaveItForThemselves() throws Exception {
        Path path = parent.resolve("data");
        try (DataDirectory first = DataDirectory.alone(path)) {
            assertThat(first.own()).isEqualTo(path);
            assertInUse(path);
            assertThatThrownBy(() -> DataDirectory.shared(path)).isInstanceOf(CannotStart.class);
        }
        DataDirectory.alone(path).close();
    }

    @Test
    void serversThatShareItHaveAPartOfTheirOwn() throws Exception {
        Path path = parent.resolve("data");
        try (DataDirectory first = DataDirectory.shared(path)) {
            assertThat(first.own()).isEqualTo(path.resolve("nodes/1")).isDirectory();
        }
    }

    @Test
    void aFileInItsPlaceIsSaid() throws Exception {
        Path file = Files.writeString(parent.resolve("data"), "no directory");
        assertThatThrownBy(() -> DataDirectory.alone(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("studio.data.dir");
    }

    private static void assertInUse(Path path) {
        assertThatThrownBy(() -> DataDirectory.alone(path))
                .isInstanceOfSatisfying(
                        CannotStart.class, e -> assertThat(e.exitCode()).isEqualTo(CannotStart.IN_USE))
                .hasMessageContaining(path.toString());
    }
}
