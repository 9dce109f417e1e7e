package com.alwrity.studio.media;

import com.alwrity.studio.operation.FrameSize;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A small MP4 that every browser plays, with a key frame each second to seek to. */
final class Proxy implements Derivation {

    private static final int SHORT_SIDE = 480;
    private static final Duration LEAST_LIMIT = Duration.ofMinutes(10);
    private static final long LIMIT_PER_SECOND = 5;

    @Override
    public Optional<String> derive(Ffmpeg ffmpeg, Path file, MediaInfo info, Path part)
            throws FfmpegFailed, InterruptedException {
        FrameSize size = Fitting.shortSide(info.frame(), SHORT_SIDE);
        FfmpegRun run = FfmpegRun.named("proxy")
                .within(LEAST_LIMIT.plusSeconds(LIMIT_PER_SECOND * Math.round(info.durationSeconds())))
                .input(file)
                .options("-map", "0:V:0", "-map", "0:a:0?", "-map_metadata", "-1")
                .options("-vf", Fitting.filter(size) + ",format=yuv420p")
                .options("-c:v", "libx264", "-preset", "veryfast", "-crf", "26")
                .options("-force_key_frames", "expr:gte(t,n_forced)", "-fps_mode", "vfr")
                .options("-c:a", "aac", "-b:a", "96k", "-ac", "2", "-ar", "48000")
                .output(part, "-movflags", "+faststart", "-f", "mp4");
        ffmpeg.run(run);
        return Optional.of("video/mp4");
    }
}
