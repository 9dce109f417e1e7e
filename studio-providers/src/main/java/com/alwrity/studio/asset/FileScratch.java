package com.alwrity.studio.asset;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Scratch directories under {@code scratch/<node>} of the data directory. As long as a node lives it holds the lock of
 * the file {@code <node>.lock}, so that nodes on one file system sweep up after the dead among them, and after no other.
 */
@ApplicationScoped
public class FileScratch implements Scratch {

    private static final System.Logger LOG = System.getLogger(FileScratch.class.getName());
    private static final String LOCK = ".lock";

    private final Path root;
    private final Path home;
    private FileChannel lock;

    /** For the container's proxy. */
    protected FileScratch() {
        this.root = null;
        this.home = null;
    }

    @Inject
    public FileScratch(@ConfigProperty(name = "studio.data.dir", defaultValue = "./data") String dataDirectory) {
        this.root = Path.of(dataDirectory, "scratch").toAbsolutePath().normalize();
        this.home = root.resolve(UUID.randomUUID().toString());
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object studio) throws IOException {
        open();
    }

    @Override
    public Path directory(String purpose) throws IOException {
        open();
        String name = purpose.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return Files.createTempDirectory(home, name + "-");
    }

    @Override
    public void discard(Path directory) {
        Path ours = directory.toAbsolutePath().normalize();
        if (!ours.startsWith(home) || ours.equals(home)) {
            throw new IllegalArgumentException("Not a scratch directory of this node");
        }
        delete(ours);
    }

    private synchronized void open() throws IOException {
        if (lock == null) {
            Files.createDirectories(root);
            FileChannel channel = FileChannel.open(lockOf(home), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.lock();
            // Made only now: a directory is never seen without its node's lock.
            Files.createDirectory(home);
            lock = channel;
            sweep();
        }
    }

    @PreDestroy
    synchronized void close() {
        if (lock == null) {
            return;
        }
        delete(home);
        try {
            Files.deleteIfExists(lockOf(home));
            lock.close();
        } catch (IOException e) {
            // A container's callback may not throw it; whatever is left another node sweeps.
            throw new UncheckedIOException(e);
        }
        lock = null;
    }

    private void sweep() throws IOException {
        List<Path> others;
        try (Stream<Path> all = Files.list(root)) {
            others = all.filter(Files::isDirectory)
                    .filter(path -> !path.equals(home))
                    .toList();
        }
        for (Path other : others) {
            try (FileChannel channel =
                            FileChannel.open(lockOf(other), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock dead = channel.tryLock()) {
                if (dead != null) {
                    delete(other);
                    Files.deleteIfExists(lockOf(other));
                }
            } catch (OverlappingFileLockException alive) {
                // A node in this very process.
            }
        }
    }

    private static void delete(Path directory) {
        try {
            FileTree.delete(directory);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Scratch directory " + directory + " is left over", e);
        }
    }

    private static Path lockOf(Path node) {
        return node.resolveSibling(node.getFileName() + LOCK);
    }
}
