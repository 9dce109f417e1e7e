package com.alwrity.studio.server.postgres;

import com.alwrity.studio.server.CannotStart;
import com.alwrity.studio.server.FileTree;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, which come packed in a jar for each kind of machine. */
final class Binaries {

    private static final Set<PosixFilePermission> EXECUTABLE = Set.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.OWNER_EXECUTE,
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_EXECUTE);

    private final Path home;

    private Binaries(Path home) {
        this.home = home;
    }

    /** Unpacks the programs into the cache unless they are there. */
    static Binaries unpack(Path cache) throws CannotStart, IOException {
        String name = archive();
        URL archive = Binaries.class.getResource("/" + name);
        if (archive == null) {
            throw new CannotStart("There is no PostgreSQL for this machine (" + name
                    + ") in the package: name one of yours with studio.jdbc.url.");
        }
        Path home = cache.resolve("postgres-" + PostgresVersion.BUNDLED);
        if (Files.notExists(home)) {
            unpack(archive, Files.createDirectories(cache), home);
        }
        return new Binaries(home);
    }

    private static void unpack(URL archive, Path cache, Path home) throws IOException {
        URLConnection connection = archive.openConnection();
        // The application server, starting at the same time, closes jars that are shared.
        connection.setUseCaches(false);
        Path unpacked = Files.createTempDirectory(cache, "postgres");
        try (InputStream packed = connection.getInputStream()) {
            unpack(packed, unpacked);
            Files.move(unpacked, home, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            FileTree.delete(unpacked);
        }
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static String archive() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String system = os.contains("windows") ? "windows" : os.contains("mac") ? "darwin" : "linux";
        String processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + system + "-" + processor + ".txz";
    }

    private static void unpack(InputStream packed, Path directory) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = directory.resolve(entry.getName()).normalize();
                if (!target.startsWith(directory)) {
                    throw new IOException("Entry outside of the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    write(tar, entry, target);
                }
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        boolean executable = (entry.getMode() & 0100) != 0;
        if (executable && Files.getFileAttributeView(target, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(target, EXECUTABLE);
        }
    }
}
