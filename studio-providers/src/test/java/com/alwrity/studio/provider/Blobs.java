package com.alwrity.studio.provider;

import com.alwrity.studio.asset.BlobKey;
import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.media.MediaKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Blobs in memory, and inputs of calls that lie in them, for tests. */
public final class Blobs implements BlobStore {

    private final Map<BlobKey, byte[]> blobs = new ConcurrentHashMap<>();

    /** A picture with these bytes, for this field of a request. */
    public InputFile picture(String field, byte[] bytes) {
        return input(field, bytes, MediaKind.IMAGE, "image/png", 0);
    }

    public InputFile video(String field, byte[] bytes, double seconds) {
        return input(field, bytes, MediaKind.VIDEO, "video/mp4", seconds);
    }

    public InputFile audio(String field, byte[] bytes, double seconds) {
        return input(field, bytes, MediaKind.AUDIO, "audio/mpeg", seconds);
    }

    private InputFile input(String field, byte[] bytes, MediaKind kind, String type, double seconds) {
        BlobKey key = new BlobKey("tests/" + UUID.randomUUID());
        blobs.put(key, bytes.clone());
        String format = type.substring(type.indexOf('/') + 1);
        MediaInfo media = new MediaInfo(kind, type, format, 1280, 720, seconds, 25, format, null, 0, bytes.length, 0);
        return new InputFile(field, UUID.randomUUID(), key, media);
    }

    @Override
    public void adopt(Path file, BlobKey key) throws IOException {
        blobs.put(key, Files.readAllBytes(file));
        Files.delete(file);
    }

    @Override
    public InputStream open(BlobKey key, long offset, long length) throws IOException {
        byte[] bytes = bytes(key);
        return new ByteArrayInputStream(bytes, (int) offset, (int) Math.min(length, bytes.length - offset));
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
        return blobs.keySet().stream();
    }

    private byte[] bytes(BlobKey key) throws NoSuchFileException {
        byte[] bytes = blobs.get(key);
        if (bytes == null) {
            throw new NoSuchFileException(key.value());
        }
        return bytes;
    }
}
