package com.alwrity.studio.media;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.media.FfmpegFailed.Reason;
import com.alwrity.studio.operation.FrameSize;
import com.alwrity.studio.operation.Quality;
import com.alwrity.studio.render.RenderWatch;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes an MP4 of a drawn film and its sound, fit for browsers and platforms alike: H.264 High with a key frame every
 * two seconds, BT.709, AAC, the index first, and no edit list.
 */
@ApplicationScoped
public class FilmEncoder {

    private static final Duration LIMIT = Duration.ofHours(1);
    private static final int SECONDS_BETWEEN_KEY_FRAMES = 2;
    /** What AAC puts before the sound; the same is cut from its start, so that it needs no edit list to be in time. */
    private static final int AAC_PRIMING = 1024;

    private final Ffmpeg ffmpeg;
    private final int threads;

    /** For the container's proxy. */
    protected FilmEncoder() {
        this(null, Optional.empty());
    }

    @Inject
    public FilmEncoder(Ffmpeg ffmpeg, @ConfigProperty(name = "studio.render.threads") Optional<Integer> threads) {
        this.ffmpeg = ffmpeg;
        this.threads = threads.orElse(Math.min(2, Runtime.getRuntime().availableProcessors()));
        if (this.threads < 1) {
            throw new IllegalArgumentException("studio.render.threads is at least 1, not " + this.threads);
        }
    }

    /**
     * Draws and encodes the film.
     *
     * @param soundWav sound as long as the film; none for a silent one
     * @param metadata tags such as {@code title} and {@code comment}
     * @param target the MP4; there whole, or not at all
     * @param watch hears of stage {@code drawing} as a fraction of this film alone
     * @throws InterruptedException if the watch said to stop, or the thread was interrupted
     */
    public void encode(
            FrameSource film,
            Optional<Path> soundWav,
            Map<String, String> metadata,
            Quality quality,
            Path target,
            RenderWatch watch)
            throws FfmpegFailed, IOException, InterruptedException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        Path tags = target.resolveSibling(target.getFileName() + ".tags");
        try {
            MetadataFile.write(metadata, tags);
            ffmpeg.run(command(film, soundWav, tags, quality, part, watch));
            verify(film, part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
            Files.deleteIfExists(tags);
        }
    }

    private FfmpegRun command(
            FrameSource film, Optional<Path> sound, Path tags, Quality quality, Path part, RenderWatch watch) {
        FrameSize drawn = film.size();
        Artists artists = new Artists(film, threads, done -> watch.progress("drawing", (double) done / film.count()));
        FfmpegRun run = FfmpegRun.named("film")
                .within(LIMIT)
                .stopWhen(watch::stopped)
                .piped(
                        artists,
                        "-f",
                        "rawvideo",
                        "-pixel_format",
                        film.layout().ffmpegName(),
                        "-video_size",
                        drawn.width() + "x" + drawn.height(),
                        "-framerate",
                        Integer.toString(film.fps()))
                .metadata(tags);
        if (sound.isPresent()) {
            run = run.input(sound.get()).options("-map", "0:v:0", "-map", "2:a:0");
        } else {
            run = run.options("-map", "0:v:0");
        }
        return run.options("-map_metadata", "1")
                .options(picture(film, quality))
                .options(sound.isPresent() ? sound() : new String[0])
                .output(part, "-f", "mp4", "-movflags", "+faststart+negative_cts_offsets", "-use_editlist", "0");
    }

    private static String[] picture(FrameSource film, Quality quality) {
        FrameSize shown = film.shownSize();
        String scale = "scale=" + shown.width() + ":" + shown.height()
                + ":flags=lanczos+accurate_rnd+full_chroma_int:out_color_matrix=bt709:out_range=tv,format=yuv420p,"
                + "setparams=range=tv:color_primaries=bt709:color_trc=bt709:colorspace=bt709";
        return new String[] {
            "-vf",
            scale,
            "-c:v",
            "libx264",
            "-profile:v",
            "high",
            "-preset",
            preset(quality),
            "-crf",
            crf(quality),
            // Spends more on dark gradients, where bands show first.
            "-aq-mode",
            "3",
            "-g",
            Integer.toString(SECONDS_BETWEEN_KEY_FRAMES * film.fps()),
            "-flags",
            "+cgop"
        };
    }

    private static String[] sound() {
        return new String[] {
            "-af", "atrim=start_sample=" + AAC_PRIMING + ",asetpts=PTS-STARTPTS",
            "-c:a", "aac",
            "-b:a", "192k",
            "-ar", "48000",
            "-ac", "2"
        };
    }

    private static String preset(Quality quality) {
        return quality == Quality.PREMIUM ? "medium" : "veryfast";
    }

    private static String crf(Quality quality) {
        return switch (quality) {
            case DRAFT -> "24";
            case STANDARD -> "21";
            case PREMIUM -> "18";
        };
    }

    /** An encoder that stops early can still end well: the frames are counted. */
    private void verify(FrameSource film, Path file) throws FfmpegFailed, InterruptedException {
        String answer = ffmpeg.probe(
                "film check",
                file,
                Signature.MP4,
                "-select_streams",
                "v:0",
                "-show_entries",
                "stream=nb_frames,duration");
        JsonNode stream = Json.read(answer, JsonNode.class).path("streams").path(0);
        double wanted = (double) film.count() / film.fps();
        boolean whole = stream.path("nb_frames").asInt() == film.count()
                && Math.abs(stream.path("duration").asDouble() - wanted) <= 1.0 / film.fps();
        if (!whole) {
            throw new FfmpegFailed(Reason.FAILED, "film check");
        }
    }
}
