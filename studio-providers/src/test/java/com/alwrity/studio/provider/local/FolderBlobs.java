package com.alwrity.studio.provider.local;

import com.alwrity.studio.asset.BlobKey;
import com.alwrity.studio.asset.BlobStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Blobs as plain files of a folder, for tests. */
final class FolderBlobs implements BlobStore {

    private final Path folder;

    FolderBlobs(Path folder) {
        this.folder = folder;
    }

    Path path(BlobKey key) {
        return folder.resolve(key.value().replace('/', '_'));
    }

    @Override
    public void adopt(Path file, BlobKey key) throws IOException {
        Files.move(file, path(key));
    }

    @Override
    public InputStream open(BlobKey key, long offset, long length) throws IOException {
        InputStream in = Files.newInputStream(path(key));
        in.skipNBytes(offset);
        return in;
    }

    @Override
    public long size(BlobKey key) throws IOException {
        return Files.size(path(key));
    }

    @Override
    public Path file(BlobKey key, Path scratch) {
        return path(key);
    }

    @Override
    public boolean exists(BlobKey key) {
        return Files.exists(path(key));
    }

    @Override
    public void delete(BlobKey key) throws IOException {
        Files.deleteIfExists(path(key));
    }

    @Override
    public Stream<BlobKey> list(String area) {
        return Stream.empty();
    }
}
