package com.alwrity.studio.media;

import java.nio.file.Path;

/** Small media files made for tests. */
final class Clips {

    static final String PICTURE = "testsrc2=size=320x180:rate=25:duration=";
    static final String TONE = "sine=frequency=440:sample_rate=48000:duration=";

    private Clips() {}

    /** A video of so many seconds, 320 × 180 at 25 frames per second, with a tone. */
    static Path video(Path file, int seconds, String... options) throws Exception {
        return write(FfmpegRun.named("clip").generated(PICTURE + seconds).generated(TONE + seconds), file, options);
    }

    static Path silent(Path file, int seconds, String... options) throws Exception {
        return write(FfmpegRun.named("clip").generated(PICTURE + seconds), file, options);
    }

    static Path sound(Path file, int seconds, String... options) throws Exception {
        return write(FfmpegRun.named("clip").generated(TONE + seconds), file, options);
    }

    static Path picture(Path file, int width, int height, String... options) throws Exception {
        // The source itself makes even sides only.
        String source =
                "testsrc2=size=" + (width + 2) + "x" + (height + 2) + ",crop=" + width + ":" + height + ":0:0:exact=1";
        return write(FfmpegRun.named("clip").generated(source).options("-frames:v", "1"), file, options);
    }

    static Path write(FfmpegRun run, Path file, String... options) throws Exception {
        LocalFfmpeg.get().run(run.options("-threads", "2").output(file, options));
        return file;
    }
}
