package com.alwrity.studio.asset;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.problem.StudioException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Uploads on the disk: a small file that says what it is, one with the bytes so far, and one that is locked while
 * somebody writes. Nodes may share the directory.
 */
final class UploadFiles {

    private static final String STATE = ".json";

    private final Path directory;

    UploadFiles(Path directory) {
        this.directory = directory;
    }

    void create(UploadState state) throws IOException {
        Files.createDirectories(directory);
        Files.createFile(bytes(state.id()));
        save(state);
    }

    void save(UploadState state) throws IOException {
        Path fresh = directory.resolve(state.id() + ".new");
        Files.writeString(fresh, Json.write(state));
        Files.move(fresh, directory.resolve(state.id() + STATE), StandardCopyOption.ATOMIC_MOVE);
    }

    Optional<UploadState> find(UUID id) {
        try {
            return Optional.of(Json.read(Files.readString(directory.resolve(id + STATE)), UploadState.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<UploadState> all() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(STATE))
                    .map(name -> find(UUID.fromString(name.substring(0, name.length() - STATE.length())))
                            .orElse(null))
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    /** The bytes so far. */
    Path bytes(UUID id) {
        return directory.resolve(id + ".part");
    }

    void delete(UUID id) throws IOException {
        Files.deleteIfExists(directory.resolve(id + STATE));
        Files.deleteIfExists(bytes(id));
        Files.deleteIfExists(lock(id));
    }

    /** @throws StudioException CONFLICT if somebody else is writing, here or on another node */
    <T> T alone(UUID id, Deed<T> deed) throws IOException {
        FileChannel channel = FileChannel.open(lock(id), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw busy();
            }
            return deed.perform();
        } catch (OverlappingFileLockException e) {
            throw busy();
        } finally {
            channel.close();
        }
    }

    private static StudioException busy() {
        return new StudioException(StudioException.Kind.CONFLICT, "upload.busy");
    }

    /** What is done to an upload while nobody else does anything to it. */
    interface Deed<T> {
        T perform() throws IOException;
    }

    /** Bytes that the disk has room for. */
    long room() throws IOException {
        Files.createDirectories(directory);
        return Files.getFileStore(directory).getUsableSpace();
    }

    private Path lock(UUID id) {
        return directory.resolve(id + ".lock");
    }
}
