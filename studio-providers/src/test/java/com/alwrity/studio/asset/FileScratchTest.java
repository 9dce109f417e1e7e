package com.alwrity.studio.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileScratchTest {

    @TempDir
    private Path data;

    @Test
    void givesDirectoriesAndTakesThemBack() throws IOException {
        FileScratch scratch = new FileScratch(data.toString());
        Path first = scratch.directory("Render ../7");
        Path second = scratch.directory("Render ../7");
        Files.writeString(Files.createDirectory(first.resolve("inner")).resolve("file"), "work");

        scratch.discard(first);

        assertThat(first).doesNotExist();
        assertThat(second).isEmptyDirectory();
        assertThat(second.getFileName().toString()).startsWith("render-7-");
        scratch.close();
        assertThat(data.resolve("scratch")).isEmptyDirectory();
    }

    @Test
    void sweepsUpAfterTheDeadOnly() throws IOException {
        FileScratch alive = new FileScratch(data.toString());
        Path inUse = alive.directory("render");
        Path left = Files.createDirectories(data.resolve("scratch/crashed/render-1"));
        Files.writeString(left.resolve("half.mp4"), "half");

        FileScratch next = new FileScratch(data.toString());
        next.directory("render");

        assertThat(inUse).isDirectory();
        assertThat(data.resolve("scratch/crashed")).doesNotExist();
        assertThat(data.resolve("scratch/crashed.lock")).doesNotExist();
        alive.close();
        next.close();
    }

    @Test
    void discardsWhatIsItsOwnOnly() throws IOException {
        FileScratch scratch = new FileScratch(data.toString());
        Path own = scratch.directory("render");
        Path photos =
                Files.writeString(Files.createDirectory(data.resolve("photos")).resolve("cat.jpg"), "cat");
        Files.createSymbolicLink(own.resolve("photos"), photos.getParent());

        assertThatThrownBy(() -> scratch.discard(own.getParent())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> scratch.discard(own.resolve("../../../photos")))
                .isInstanceOf(IllegalArgumentException.class);
        scratch.discard(own);

        assertThat(photos).exists();
        scratch.close();
    }
}
