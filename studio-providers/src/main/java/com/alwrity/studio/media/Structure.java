package com.alwrity.studio.media;

import com.alwrity.studio.media.MediaRejected.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Reads the frame of a file, not its content, before any decoder sees it: whether it is whole by its own account, and
 * how large a picture it unfolds to.
 */
interface Structure {

    /** @throws MediaRejected if the file is cut, malformed, or too large to be decoded */
    void check(FileBytes file) throws IOException, MediaRejected;

    static void check(Path path, Signature signature) throws IOException, MediaRejected {
        Structure structure = switch (signature) {
            case MP4 -> new Mp4Structure();
            case MATROSKA -> new MatroskaStructure();
            case WAV, AVI -> new RiffStructure();
            case WEBP -> new WebpStructure();
            case PNG -> new PngStructure();
            case JPEG -> new JpegStructure();
            case GIF -> new GifStructure();
            case MPEG_TS, MP3, FLAC, OGG, AAC -> file -> {};
        };
        try (FileBytes file = new FileBytes(path)) {
            structure.check(file);
        }
    }

    static void checkPicture(long width, long height) throws MediaRejected {
        if (width < 1 || height < 1) {
            throw FileBytes.damaged();
        }
        if (Math.max(width, height) > MediaLimits.SIDE) {
            throw tooLarge("side", MediaLimits.SIDE, Math.max(width, height));
        }
        if (width * height > MediaLimits.PIXELS) {
            throw tooLarge("pixels", MediaLimits.PIXELS, width * height);
        }
    }

    /** @param what of {@code side}, {@code pixels}, {@code streams}, {@code seconds} */
    static MediaRejected tooLarge(String what, long limit, long actual) {
        return new MediaRejected(Reason.TOO_LARGE, Map.of("what", what, "limit", limit, "actual", actual));
    }

    static MediaRejected unsupported() {
        return new MediaRejected(Reason.UNSUPPORTED, Map.of());
    }
}
