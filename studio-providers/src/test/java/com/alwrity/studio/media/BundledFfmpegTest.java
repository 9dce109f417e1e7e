package com.alwrity.studio.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BundledFfmpegTest {

    @TempDir
    private Path cache;

    @Test
    void unpacksOnceForManyAtOnce() throws Exception {
        ExecutorService servers = Executors.newFixedThreadPool(3);
        List<Callable<Optional<Binaries>>> starts = IntStream.range(0, 3)
                .<Callable<Optional<Binaries>>>mapToObj(i -> new BundledFfmpeg(cache)::unpack)
                .toList();

        List<Future<Optional<Binaries>>> unpacked = servers.invokeAll(starts);

        servers.shutdown();
        for (Future<Optional<Binaries>> binaries : unpacked) {
            assertThat(binaries.get().orElseThrow().ffmpeg()).isExecutable();
        }
        assertThat(cache.toFile().list()).hasSize(1);
    }

    @Test
    void repairsWhatIsIncomplete() throws Exception {
        Path ffmpeg = new BundledFfmpeg(cache).unpack().orElseThrow().ffmpeg();
        Files.writeString(ffmpeg, "");

        assertThat(new BundledFfmpeg(cache).unpack().orElseThrow().ffmpeg()).isEqualTo(ffmpeg);

        assertThat(Files.size(ffmpeg)).isPositive();
        assertThat(cache.toFile().list()).hasSize(1);
    }

    /** The loader lists where it takes each library from: none of the desktop's may come from this machine. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void needsNoDesktop() throws Exception {
        assumeTrue(Binaries.programOnPath("ldd").isPresent());
        Binaries bundled = new BundledFfmpeg(cache).unpack().orElseThrow();
        ProcessBuilder ldd = new ProcessBuilder("ldd", bundled.ffmpeg().toString()).redirectErrorStream(true);
        ldd.environment().putAll(bundled.environment());

        List<String> libraries = ldd.start()
                .inputReader()
                .lines()
                .filter(line -> line.contains("=>"))
                .toList();

        assertThat(libraries)
                .anyMatch(line -> line.contains("libavcodec"))
                .noneMatch(line -> line.contains("not found"));
        assertThat(libraries)
                .filteredOn(line -> line.matches(".*lib(pulse|asound|xcb|xcb-shm|udev|X11|va|drm)\\.so.*"))
                .isNotEmpty()
                .allMatch(line -> line.contains(cache.toString()));
    }
}
