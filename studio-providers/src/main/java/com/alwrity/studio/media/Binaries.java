package com.alwrity.studio.media;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An ffmpeg and the ffprobe beside it.
 *
 * @param origin where they come from: {@code bundled}, {@code configured} or {@code system}
 * @param environment what they need to be started with
 */
record Binaries(Path ffmpeg, Path ffprobe, String origin, Map<String, String> environment) {

    private static final String SUFFIX = System.getProperty("os.name").startsWith("Windows") ? ".exe" : "";

    /** Those in a directory. */
    static Binaries in(Path directory, String origin, Map<String, String> environment) {
        return new Binaries(
                directory.resolve("ffmpeg" + SUFFIX), directory.resolve("ffprobe" + SUFFIX), origin, environment);
    }

    /** Those that the configuration names: a directory, or the ffmpeg in it. */
    static Binaries configured(Path path) {
        if (Files.isDirectory(path)) {
            return in(path, "configured", Map.of());
        }
        return new Binaries(path, path.resolveSibling("ffprobe" + SUFFIX), "configured", Map.of());
    }

    /** Those on the PATH. */
    static Optional<Binaries> onPath() {
        return programOnPath("ffmpeg").map(ffmpeg -> in(ffmpeg.getParent(), "system", Map.of()));
    }

    static Optional<Path> programOnPath(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator))
                .filter(directory -> !directory.isBlank())
                .map(directory -> Path.of(directory).resolve(name + SUFFIX))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
