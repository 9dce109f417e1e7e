package com.alwrity.studio.asset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Blobs in memory, scratch in a directory of the tests'; for the tests of all modules. */
public class MemoryStore implements BlobStore, Scratch {

    private final Map<BlobKey, byte[]> blobs = new ConcurrentHashMap<>();
    private final Set<Path> scratch = ConcurrentHashMap.newKeySet();
    private final Path root;

    public MemoryStore(Path root) {
        this.root = root;
    }

    /** The directories that nobody has given up yet. */
    public Set<Path> leftInScratch() {
        return Set.copyOf(scratch);
    }

    public void put(BlobKey key, byte[] content) {
        blobs.put(key, content);
    }

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
    public Path file(BlobKey key, Path directory) throws IOException {
        return Files.write(directory.resolve("blob"), bytes(key));
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
        Path directory = Files.createTempDirectory(root, purpose);
        scratch.add(directory);
        return directory;
    }

    @Override
    public void discard(Path directory) {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
            scratch.remove(directory);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
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
