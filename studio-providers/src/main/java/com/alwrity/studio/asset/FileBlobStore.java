package com.alwrity.studio.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Blobs as files {@code files/<area>/<name>} of the data directory. A blob appears by a rename, after its bytes are on
 * the disk. Links are not followed: whoever can put one into the store must not thereby show other files.
 */
@ApplicationScoped
public class FileBlobStore implements BlobStore {

    private final Path root;

    /** For the container's proxy. */
    protected FileBlobStore() {
        this.root = null;
    }

    @Inject
    public FileBlobStore(@ConfigProperty(name = "studio.data.dir", defaultValue = "./data") String dataDirectory) {
        this.root = Path.of(dataDirectory, "files").toAbsolutePath().normalize();
    }

    @Override
    public void adopt(Path file, BlobKey key) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(file.toString());
        }
        Path target = path(key);
        Files.createDirectories(target.getParent());
        requireOurs(target.getParent());
        force(file);
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherFileSystem) {
            copy(file, target);
            Files.delete(file);
        }
        forceDirectory(target.getParent());
    }

    @Override
    public InputStream open(BlobKey key, long offset, long length) throws IOException {
        if (offset < 0 || length < 0) {
            throw new IllegalArgumentException("Not a range: " + offset + ", " + length);
        }
        Path path = existing(key);
        SeekableByteChannel channel =
                Files.newByteChannel(path, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
        try {
            return new Slice(channel, offset, length);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public long size(BlobKey key) throws IOException {
        return Files.size(existing(key));
    }

    @Override
    public Path file(BlobKey key, Path scratch) throws IOException {
        return existing(key);
    }

    @Override
    public boolean exists(BlobKey key) throws IOException {
        return isBlob(path(key));
    }

    @Override
    public void delete(BlobKey key) throws IOException {
        Path path = path(key);
        if (isBlob(path)) {
            Files.deleteIfExists(path);
        }
    }

    @Override
    public Stream<BlobKey> list(String area) throws IOException {
        Path directory = path(new BlobKey(area + "/any")).getParent();
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            return Stream.empty();
        }
        return Files.list(directory)
                .filter(FileBlobStore::isBlob)
                .map(path -> path.getFileName().toString())
                // What a copy under way, or a crash in one, has left.
                .filter(name -> !name.startsWith("."))
                .map(name -> new BlobKey(area + "/" + name));
    }

    private Path path(BlobKey key) {
        Path path = root.resolve(key.value()).normalize();
        if (!path.startsWith(root) || path.getNameCount() != root.getNameCount() + 2) {
            throw new IllegalArgumentException("Not a blob's key");
        }
        return path;
    }

    private Path existing(BlobKey key) throws IOException {
        Path path = path(key);
        if (!isBlob(path)) {
            throw new NoSuchFileException(key.value());
        }
        return path;
    }

    private static boolean isBlob(Path path) {
        return Files.isDirectory(path.getParent(), LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static void requireOurs(Path directory) throws IOException {
        if (!Files.readAttributes(directory, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .isDirectory()) {
            throw new NotDirectoryException(directory.toString());
        }
    }

    private static void copy(Path file, Path target) throws IOException {
        Path part = target.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            Files.copy(file, part);
            force(part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Without this a rename may be forgotten in a power cut. Not every system lets a directory be opened. */
    private static void forceDirectory(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            // The blob itself is on the disk.
        }
    }
}
