package com.alwrity.studio.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store of blobs keeps to. */
public interface BlobStoreContract {

    BlobKey KEY = new BlobKey("workspace/0a1b2c");

    /** The store under test; empty at the start of each test. */
    BlobStore store();

    @Test
    default void keepsWhatItAdopts(@TempDir Path outside) throws IOException {
        Path file = adopt(outside, "0123456789");

        assertThat(file).doesNotExist();
        assertThat(store().exists(KEY)).isTrue();
        assertThat(store().size(KEY)).isEqualTo(10);
        assertThat(read(0, 10)).isEqualTo("0123456789");
        assertThat(store().file(KEY, outside)).hasContent("0123456789");
    }

    @Test
    default void opensAnyPart(@TempDir Path outside) throws IOException {
        adopt(outside, "0123456789");

        assertThat(read(3, 4)).isEqualTo("3456");
        assertThat(read(8, 100)).isEqualTo("89");
        assertThat(read(0, Long.MAX_VALUE)).isEqualTo("0123456789");
        assertThat(read(5, Long.MAX_VALUE)).isEqualTo("56789");
        assertThat(read(10, 1)).isEmpty();
        assertThat(read(4, 0)).isEmpty();
    }

    @Test
    default void skipsWithinAPart(@TempDir Path outside) throws IOException {
        adopt(outside, "0123456789");

        try (InputStream in = store().open(KEY, 2, 6)) {
            assertThat(in.skip(4)).isEqualTo(4);
            assertThat(in.readAllBytes()).asString().isEqualTo("67");
        }
    }

    @Test
    default void keepsTheNewerOfTwo(@TempDir Path outside) throws IOException {
        adopt(outside, "older");
        adopt(outside, "newer");

        assertThat(read(0, 100)).isEqualTo("newer");
    }

    @Test
    default void saysWhatIsMissing(@TempDir Path outside) throws IOException {
        assertThat(store().exists(KEY)).isFalse();
        assertThatThrownBy(() -> store().size(KEY)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> store().open(KEY, 0, 1)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> store().file(KEY, outside)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> store().adopt(outside.resolve("none"), KEY)).isInstanceOf(NoSuchFileException.class);
        assertThat(store().exists(KEY)).isFalse();
    }

    @Test
    default void deletesTwiceAsWellAsOnce(@TempDir Path outside) throws IOException {
        adopt(outside, "gone soon");

        store().delete(KEY);
        store().delete(KEY);

        assertThat(store().exists(KEY)).isFalse();
    }

    @Test
    default void listsAnAreaAndNoOther(@TempDir Path outside) throws IOException {
        for (String key : new String[] {"one/a", "one/b", "two/a"}) {
            store().adopt(Files.writeString(outside.resolve("file"), key), new BlobKey(key));
        }

        try (Stream<BlobKey> keys = store().list("one")) {
            assertThat(keys).containsExactlyInAnyOrder(new BlobKey("one/a"), new BlobKey("one/b"));
        }
        try (Stream<BlobKey> keys = store().list("three")) {
            assertThat(keys).isEmpty();
        }
    }

    private Path adopt(Path outside, String content) throws IOException {
        Path file = Files.writeString(outside.resolve("file"), content);
        store().adopt(file, KEY);
        return file;
    }

    private String read(long offset, long length) throws IOException {
        try (InputStream in = store().open(KEY, offset, length)) {
            return new String(in.readAllBytes());
        }
    }
}
