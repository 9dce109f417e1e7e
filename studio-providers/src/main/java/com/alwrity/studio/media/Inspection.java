package com.alwrity.studio.media;

import com.alwrity.studio.media.MediaRejected.Reason;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out what a file is: first bytes, structure, headers, length, and whether both ends of it decode. */
final class Inspection {

    private static final Duration DECODE_LIMIT = Duration.ofMinutes(2);
    private static final double DECODED_SECONDS = 2;
    private static final double MOST_STRETCH = 4;

    private final Ffmpeg ffmpeg;

    Inspection(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    MediaInfo of(Path path) throws MediaRejected, IOException, FfmpegFailed, InterruptedException {
        if (Files.size(path) == 0) {
            throw new MediaRejected(Reason.EMPTY, Map.of());
        }
        SniffedFile file = new SniffedFile(path, Signature.of(path).orElseThrow(Structure::unsupported));
        try (FileBytes bytes = new FileBytes(path)) {
            Disguise.check(bytes);
        }
        Structure.check(path, file.signature());
        return file.signature().still() ? still(file) : timed(file);
    }

    private MediaInfo still(SniffedFile file) throws MediaRejected, IOException, FfmpegFailed, InterruptedException {
        Headers headers = headers(file);
        if (!headers.decoded()) {
            throw FileBytes.damaged();
        }
        return info(file, MediaKind.IMAGE, headers, 0);
    }

    private MediaInfo timed(SniffedFile file) throws MediaRejected, IOException, FfmpegFailed, InterruptedException {
        Headers headers = headers(file);
        if (headers.streams() > MediaLimits.STREAMS) {
            throw Structure.tooLarge("streams", MediaLimits.STREAMS, headers.streams());
        }
        if (headers.picture().isEmpty() && headers.sound().isEmpty()) {
            throw Structure.unsupported();
        }
        double seconds = Length.of(ffmpeg, file, headers);
        if (seconds > MediaLimits.SECONDS) {
            throw Structure.tooLarge("seconds", MediaLimits.SECONDS, Math.round(seconds));
        }
        decodeEnds(file, headers, seconds);
        return info(file, kind(file, headers), headers, seconds);
    }

    private Headers headers(SniffedFile file) throws MediaRejected, FfmpegFailed, InterruptedException {
        try {
            Headers headers = file.signature().still() ? Headers.readStill(ffmpeg, file) : Headers.read(ffmpeg, file);
            if (headers.picture().isPresent()) {
                checkSides(headers.picture().get());
            }
            return headers;
        } catch (FfmpegFailed e) {
            throw damage(e, file);
        }
    }

    private MediaRejected damage(FfmpegFailed failure, SniffedFile file) throws FfmpegFailed, InterruptedException {
        if (failure.reason() == FfmpegFailed.Reason.UNAVAILABLE) {
            throw failure;
        }
        try {
            Optional<JsonNode> picture = Headers.readOnly(ffmpeg, file).picture();
            if (picture.isPresent()) {
                checkSides(picture.get());
            }
            return FileBytes.damaged();
        } catch (FfmpegFailed unreadable) {
            return FileBytes.damaged();
        } catch (MediaRejected tooLarge) {
            return tooLarge;
        }
    }

    private static void checkSides(JsonNode picture) throws MediaRejected {
        Structure.checkPicture(
                picture.path("width").asLong(), picture.path("height").asLong());
    }

    private void decodeEnds(SniffedFile file, Headers headers, double seconds)
            throws MediaRejected, FfmpegFailed, InterruptedException {
        try {
            ffmpeg.run(decoding(file, headers, "-t", FfmpegRun.seconds(DECODED_SECONDS)));
            if (seconds > DECODED_SECONDS) {
                ffmpeg.run(decoding(file, headers, "-ss", FfmpegRun.seconds(seconds - DECODED_SECONDS)));
            }
        } catch (FfmpegFailed e) {
            if (e.reason() == FfmpegFailed.Reason.UNAVAILABLE) {
                throw e;
            }
            throw FileBytes.damaged();
        }
    }

    private static FfmpegRun decoding(SniffedFile file, Headers headers, String... part) {
        FfmpegRun run = FfmpegRun.named("decode check").within(DECODE_LIMIT).input(file.path(), file.signature(), part);
        for (Optional<JsonNode> stream : List.of(headers.picture(), headers.sound())) {
            if (stream.isPresent()) {
                run = run.options("-map", "0:" + stream.get().path("index").asInt());
            }
        }
        return run.discarded();
    }

    private static MediaKind kind(SniffedFile file, Headers headers) {
        if (headers.picture().isEmpty()) {
            return MediaKind.AUDIO;
        }
        boolean stillGif = file.signature() == Signature.GIF
                && headers.picture().get().path("nb_frames").asInt() <= 1;
        return stillGif ? MediaKind.IMAGE : MediaKind.VIDEO;
    }

    private static MediaInfo info(SniffedFile file, MediaKind kind, Headers headers, double seconds)
            throws MediaRejected, IOException {
        Container container = Container.of(file, kind);
        Optional<JsonNode> picture = headers.picture();
        Optional<JsonNode> sound = kind == MediaKind.IMAGE ? Optional.empty() : headers.sound();
        int rotation = picture.isPresent() ? headers.rotation() : 0;
        int width = picture.map(Inspection::shownWidth).orElse(0);
        int height = picture.map(stream -> stream.path("height").asInt()).orElse(0);
        boolean turned = rotation % 180 != 0;
        return new MediaInfo(
                kind,
                container.contentType(),
                container.name(),
                turned ? height : width,
                turned ? width : height,
                kind == MediaKind.IMAGE ? 0 : seconds,
                kind == MediaKind.VIDEO
                        ? picture.map(Inspection::framesPerSecond).orElse(0.0)
                        : 0,
                picture.map(stream -> stream.path("codec_name").asText("unknown"))
                        .orElse(null),
                sound.map(stream -> stream.path("codec_name").asText("unknown")).orElse(null),
                sound.map(stream -> stream.path("channels").asInt()).orElse(0),
                Files.size(file.path()),
                rotation);
    }

    /** Pixels need not be square, but no camera makes needles of them. */
    private static int shownWidth(JsonNode picture) {
        double stretch = Ratio.of(picture.path("sample_aspect_ratio").asText()).value();
        boolean likely = stretch >= 1.0 / MOST_STRETCH && stretch <= MOST_STRETCH;
        int width = picture.path("width").asInt();
        return likely ? (int) Math.max(1, Math.round(width * stretch)) : width;
    }

    private static double framesPerSecond(JsonNode picture) {
        Ratio average = Ratio.of(picture.path("avg_frame_rate").asText());
        return average.numerator() > 0
                ? average.value()
                : Ratio.of(picture.path("r_frame_rate").asText()).value();
    }
}
