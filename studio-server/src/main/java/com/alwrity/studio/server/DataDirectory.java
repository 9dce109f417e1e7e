package com.alwrity.studio.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The directory in which the studio keeps its files. One server has it for itself; servers that share a database of
 * yours may share it, too, and then each has a part of its own in it. Locks end with the process, however it ends.
 */
final class DataDirectory implements AutoCloseable {

    private static final int MOST_NODES = 100;

    private final Path path;
    private final List<FileChannel> locks = new ArrayList<>();
    private Path own;

    private DataDirectory(Path path) {
        this.path = path;
    }

    /** Takes the directory for this server alone; it is made if it is not there, and only its owner may read it. */
    static DataDirectory alone(Path path) throws CannotStart {
        return take(path, false);
    }

    /** Takes the directory together with other servers that do the same. */
    static DataDirectory shared(Path path) throws CannotStart {
        return take(path, true);
    }

    private static DataDirectory take(Path path, boolean shared) throws CannotStart {
        DataDirectory directory = new DataDirectory(path);
        try {
            PrivateFile.directory(path);
            if (!directory.lock(path.resolve("lock"), shared)) {
                throw CannotStart.inUse("Another Video Studio runs on the data directory " + path
                        + ". Stop it, or choose another one with studio.data.dir.");
            }
            directory.own = shared ? directory.takeNode() : path;
            return directory;
        } catch (IOException e) {
            throw new CannotStart(
                    "The data directory " + path + " cannot be used: " + e
                            + ". Make it writable, or choose another one with studio.data.dir.",
                    e);
        }
    }

    private Path takeNode() throws IOException {
        PrivateFile.directory(path.resolve("nodes"));
        for (int number = 1; number <= MOST_NODES; number++) {
            Path node = path.resolve("nodes").resolve(String.valueOf(number));
            PrivateFile.directory(node);
            if (lock(node.resolve("lock"), false)) {
                return node;
            }
        }
        throw new IOException("more than " + MOST_NODES + " servers share it");
    }

    private boolean lock(Path file, boolean shared) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (tryLock(channel, shared) == null) {
            channel.close();
            return false;
        }
        locks.add(channel);
        return true;
    }

    private static FileLock tryLock(FileChannel channel, boolean shared) throws IOException {
        try {
            return channel.tryLock(0, Long.MAX_VALUE, shared);
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    Path path() {
        return path;
    }

    /** The part of this server alone: logs, and what the application server unpacks. */
    Path own() {
        return own;
    }

    /** Gives it to others; the lock files stay, their locks go. */
    @Override
    public void close() throws IOException {
        for (FileChannel lock : locks) {
            lock.close();
        }
    }
}
