package com.alwrity.studio.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The directory in which a server keeps everything, and which no two servers may share. */
final class DataDirectory implements AutoCloseable {

    private final Path path;
    private final FileChannel lockFile;

    private DataDirectory(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /** Makes the directory, which only its owner may read, and takes it for this server. */
    static DataDirectory take(Path path) throws CannotStart {
        FileChannel lockFile = null;
        try {
            PrivateFile.directory(path);
            lockFile = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(lockFile) == null) {
                lockFile.close();
                throw CannotStart.inUse("Another Video Studio runs on the data directory " + path
                        + ". Stop it, or choose another one with studio.data.dir.");
            }
            return new DataDirectory(path, lockFile);
        } catch (IOException e) {
            throw new CannotStart(
                    "The data directory " + path + " cannot be used: " + e
                            + ". Make it writable, or choose another one with studio.data.dir.",
                    e);
        }
    }

    private static FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** Gives it to others; the file stays, its lock goes. */
    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
