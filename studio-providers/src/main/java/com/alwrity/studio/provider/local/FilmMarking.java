package com.alwrity.studio.provider.local;

import com.alwrity.studio.media.Ffmpeg;
import com.alwrity.studio.media.FfmpegFailed;
import com.alwrity.studio.media.FfmpegRun;
import com.alwrity.studio.media.Marking;
import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.media.MediaRejected;
import com.alwrity.studio.provider.local.storyboard.type.Imprint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import javax.imageio.ImageIO;

/** Marking with the studio's own letters; ffmpeg is given a picture of them, never somebody's text. */
@ApplicationScoped
public class FilmMarking implements Marking {

    /** A long film of a large frame is coded anew. */
    private static final Duration LIMIT = Duration.ofHours(1);

    private static final String[] LAID_OVER = {"-filter_complex", "[0:V:0][1:v]overlay=format=auto"};

    private final Ffmpeg ffmpeg;

    @Inject
    public FilmMarking(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /** For the container's proxy. */
    protected FilmMarking() {
        this(null);
    }

    @Override
    public Path marked(Path file, MediaInfo info, Marks marks, Path directory) throws MediaRejected, IOException {
        Path words = directory.resolve("words.png");
        ImageIO.write(Imprint.on(info.frame(), marks.watermark(), marks.label()), "png", words.toFile());
        Path marked = directory.resolve("marked.part");
        FfmpegRun run = FfmpegRun.named("mark")
                .within(LIMIT)
                .input(file)
                .input(words)
                .options(LAID_OVER)
                .options("-map_metadata", "0");
        if (marks.label().isPresent()) {
            run = run.options("-metadata", "comment=AI-generated");
        }
        try {
            ffmpeg.run(info.kind() == MediaKind.IMAGE ? picture(run, info, marked) : video(run, info, marked));
        } catch (FfmpegFailed e) {
            if (e.reason() == FfmpegFailed.Reason.FAILED) {
                throw new MediaRejected(MediaRejected.Reason.DAMAGED, Map.of());
            }
            throw new IOException(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(e.getMessage());
        }
        return marked;
    }

    private static FfmpegRun picture(FfmpegRun run, MediaInfo info, Path marked) {
        boolean jpeg = info.contentType().equals("image/jpeg");
        return jpeg
                ? run.output(marked, "-frames:v", "1", "-c:v", "mjpeg", "-q:v", "2", "-f", "image2pipe")
                : run.output(marked, "-frames:v", "1", "-c:v", "png", "-f", "image2pipe");
    }

    private static FfmpegRun video(FfmpegRun run, MediaInfo info, Path marked) {
        FfmpegRun sounding = run.options("-map", "0:a?", "-c:a", "copy");
        return info.container().equals("webm")
                ? sounding.options("-c:v", "libvpx-vp9", "-crf", "24", "-b:v", "0", "-row-mt", "1", "-cpu-used", "4")
                        .output(marked, "-f", "webm")
                : sounding.options("-c:v", "libx264", "-preset", "medium", "-crf", "17", "-pix_fmt", "yuv420p")
                        .output(marked, "-movflags", "+faststart", "-f", "mp4");
    }
}
