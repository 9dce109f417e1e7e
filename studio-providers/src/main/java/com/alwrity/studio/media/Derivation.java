package com.alwrity.studio.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Makes one rendition of an inspected file. */
interface Derivation {

    /**
     * Writes {@code part}, which may be left there when it fails.
     *
     * @return the content type; empty if there is nothing to derive it from
     */
    Optional<String> derive(Ffmpeg ffmpeg, Path file, MediaInfo info, Path part)
            throws IOException, FfmpegFailed, InterruptedException, MediaRejected;

    /** Writes the target whole or not at all. */
    static Optional<String> derive(Ffmpeg ffmpeg, Path file, MediaInfo info, RenditionKind kind, Path target)
            throws IOException, FfmpegFailed, InterruptedException, MediaRejected {
        Optional<Derivation> derivation = kind.appliesTo(info.kind()) ? of(kind) : Optional.empty();
        if (derivation.isEmpty()) {
            return Optional.empty();
        }
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Optional<String> type = derivation.get().derive(ffmpeg, file, info, part);
            if (type.isPresent()) {
                if (!written(part)) {
                    throw FileBytes.damaged();
                }
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            }
            return type;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Optional<Derivation> of(RenditionKind kind) {
        return switch (kind) {
            case POSTER -> Optional.of(new Poster());
            case SPRITE -> Optional.of(new Sprite());
            case WAVEFORM -> Optional.of(new Waveform());
            case PROXY -> Optional.of(new Proxy());
            case ORIGINAL, CAPTIONS -> Optional.empty();
        };
    }

    /** ffmpeg may succeed without having found a single frame. */
    static boolean written(Path part) throws IOException {
        return Files.exists(part) && Files.size(part) > 0;
    }
}
