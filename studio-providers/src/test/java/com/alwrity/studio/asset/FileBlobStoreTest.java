package com.alwrity.studio.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileBlobStoreTest implements BlobStoreContract {

    private static final Path MEMORY = Path.of("/dev/shm");

    @TempDir
    private Path data;

    private FileBlobStore store;

    @BeforeEach
    void open() {
        store = new FileBlobStore(data.toString());
    }

    @Override
    public BlobStore store() {
        return store;
    }

    @Test
    void followsNoLink(@TempDir Path outside) throws IOException {
        Path secret = Files.writeString(outside.resolve("secret"), "secret");
        Path area = Files.createDirectories(data.resolve("files/workspace"));
        Files.createSymbolicLink(area.resolve("link"), secret);
        Files.createSymbolicLink(data.resolve("files/elsewhere"), outside);

        for (String key : new String[] {"workspace/link", "elsewhere/secret"}) {
            BlobKey link = new BlobKey(key);
            assertThat(store.exists(link)).isFalse();
            assertThatThrownBy(() -> store.open(link, 0, 6)).isInstanceOf(IOException.class);
            store.delete(link);
        }
        try (Stream<BlobKey> keys = store.list("elsewhere")) {
            assertThat(keys).isEmpty();
        }
        Path file = Files.writeString(data.resolve("file"), "mine");
        assertThatThrownBy(() -> store.adopt(file, new BlobKey("elsewhere/mine")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> store.adopt(area.resolve("link"), KEY)).isInstanceOf(IOException.class);
        assertThat(outside).isDirectoryContaining(path -> path.equals(secret));
        assertThat(secret).hasContent("secret");
    }

    @Test
    void takesAFileFromAnotherFileSystem() throws IOException {
        assumeTrue(Files.isWritable(MEMORY) && !Files.getFileStore(MEMORY).equals(Files.getFileStore(data)));
        Path file = Files.writeString(Files.createTempFile(MEMORY, "blob", ""), "from afar");

        store.adopt(file, KEY);

        assertThat(file).doesNotExist();
        assertThat(store.file(KEY, data)).hasContent("from afar");
        assertThat(data.resolve("files/workspace")).isDirectoryContaining("glob:**/0a1b2c");
        assertThat(data.resolve("files/workspace").toFile().list()).hasSize(1);
    }

    @Test
    void leavesFileAndStoreAsTheyWereWhenItCannotKeep() throws IOException {
        Files.createDirectories(data.resolve("files"));
        Files.writeString(data.resolve("files/workspace"), "in the way");
        Path file = Files.writeString(data.resolve("file"), "mine");

        assertThatThrownBy(() -> store.adopt(file, KEY)).isInstanceOf(IOException.class);

        assertThat(file).hasContent("mine");
        assertThat(store.exists(KEY)).isFalse();
    }
}
