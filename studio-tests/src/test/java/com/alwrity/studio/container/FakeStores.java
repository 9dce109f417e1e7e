package com.alwrity.studio.container;

import com.alwrity.studio.asset.BlobKey;
import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.asset.Scratch;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Keeps blobs in memory. */
@ApplicationScoped
public class FakeStores implements BlobStore, Scratch {

    private final Map<BlobKey, byte[]> blobs = new ConcurrentHashMap<>();

    @Override
    public void adopt(Path file, BlobKey key) throws IOException {
        blobs.put(key, Files.readAllBytes(file));
        Files.delete(file);
    }

    @Override
    public InputStream open(BlobKey key, long offset, long length) throws IOException {
        byte[] blob = bytes(key);
        return new ByteArrayInputStream(
                Arrays.copyOfRange(blob, (int) offset, (int) Math.min(blob.length, offset + length)));
    }

    @Override
    public long size(BlobKey key) throws IOException {
        return bytes(key).length;
    }

    @Override
    public Path file(BlobKey key, Path scratch) throws IOException {
        return Files.write(scratch.resolve("blob"), bytes(key));
    }

    @Override
    public boolean exists(BlobKey key) {
        return blobs.containsKey(key);
    }

    @Override
    public void delete(BlobKey key) {
        blobs.remove(key);
    }

    @Override
    public Stream<BlobKey> list(String area) {
        return blobs.keySet().stream().filter(key -> key.value().startsWith(area + "/"));
    }

    @Override
    public Path directory(String purpose) throws IOException {
        return Files.createTempDirectory(purpose);
    }

    @Override
    public void discard(Path directory) {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(BlobKey key) throws IOException {
        byte[] blob = blobs.get(key);
        if (blob == null) {
            throw new NoSuchFileException(key.value());
        }
        return blob;
    }
}
