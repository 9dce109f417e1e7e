package com.alwrity.studio.media;

import com.alwrity.studio.asset.FileTree;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.bytedeco.javacpp.Loader;

/**
 * The ffmpeg that comes with the studio in a jar. It is unpacked once for each version into a directory named by its
 * content, which appears whole by a rename: any number of servers may start at once.
 */
final class BundledFfmpeg {

    private static final List<String> DESKTOP_LIBRARIES =
            List.of("libpulse.so.0", "libasound.so.2", "libxcb.so.1", "libxcb-shm.so.0", "libudev.so.1");
    private static final String SHARED_MEMORY_EXTENSION = "xcb_shm_id";

    private final Path cache;
    private final String platform;

    BundledFfmpeg(Path cache) {
        this.cache = cache;
        this.platform = Loader.getPlatform();
    }

    /** Unpacks it where that is still to do; empty if there is none for this machine. */
    Optional<Binaries> unpack() throws IOException {
        String folder = "org/bytedeco/ffmpeg/" + platform + "-gpl/";
        URL program = Stream.of("ffmpeg", "ffmpeg.exe")
                .map(name -> BundledFfmpeg.class.getClassLoader().getResource(folder + name))
                .filter(url -> url != null)
                .findFirst()
                .orElse(null);
        if (program == null || !(program.openConnection() instanceof JarURLConnection connection)) {
            return Optional.empty();
        }
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            List<JarEntry> files = jar.stream()
                    .filter(entry -> entry.getName().startsWith(folder) && !entry.isDirectory())
                    .filter(entry -> !entry.getName().contains("jni"))
                    .sorted(Comparator.comparing(JarEntry::getName))
                    .toList();
            Path home = cache.resolve("ffmpeg-" + fingerprint(files)).toAbsolutePath();
            if (!whole(home, files)) {
                unpack(jar, files, home);
            }
            return Optional.of(Binaries.in(home, "bundled", environment(home)));
        }
    }

    private void unpack(JarFile jar, List<JarEntry> files, Path home) throws IOException {
        Files.createDirectories(cache);
        Path fresh = Files.createTempDirectory(cache, "unpacking-");
        try {
            for (JarEntry entry : files) {
                Path file = fresh.resolve(nameOf(entry));
                try (InputStream in = jar.getInputStream(entry)) {
                    Files.copy(in, file);
                }
                file.toFile().setExecutable(true, true);
            }
            if (platform.startsWith("linux-")) {
                writeStubs(Files.createDirectory(stubs(fresh)));
            }
            if (Files.exists(home) && !whole(home, files)) {
                FileTree.delete(home);
            }
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException another) {
            // Another server was quicker.
            if (!whole(home, files)) {
                throw another;
            }
        } finally {
            FileTree.delete(fresh);
        }
    }

    private void writeStubs(Path directory) throws IOException {
        StubLibrary.Machine machine =
                platform.endsWith("arm64") ? StubLibrary.Machine.AARCH64 : StubLibrary.Machine.X86_64;
        for (String name : DESKTOP_LIBRARIES) {
            Files.write(directory.resolve(name), StubLibrary.bytes(machine, name, SHARED_MEMORY_EXTENSION));
        }
    }

    private Map<String, String> environment(Path home) {
        return platform.startsWith("linux-") ? Map.of("LD_LIBRARY_PATH", home + ":" + stubs(home)) : Map.of();
    }

    private static Path stubs(Path home) {
        return home.resolve("desktop");
    }

    private static boolean whole(Path home, List<JarEntry> files) {
        return files.stream().allMatch(entry -> {
            try {
                return Files.size(home.resolve(nameOf(entry))) == entry.getSize();
            } catch (IOException missing) {
                return false;
            }
        });
    }

    private static String fingerprint(List<JarEntry> files) {
        CRC32 all = new CRC32();
        files.forEach(entry -> all.update((entry.getName() + entry.getCrc()).getBytes(StandardCharsets.UTF_8)));
        return Long.toHexString(all.getValue());
    }

    private static String nameOf(JarEntry entry) {
        return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    }
}
