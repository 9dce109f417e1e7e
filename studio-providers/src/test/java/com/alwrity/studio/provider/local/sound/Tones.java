package com.alwrity.studio.provider.local.sound;

import com.alwrity.studio.media.FfmpegRun;
import com.alwrity.studio.media.LocalFfmpeg;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sounds made and measured by ffmpeg for the tests. */
final class Tones {

    private static final Pattern LEVEL = Pattern.compile("RMS level dB: (\\S+)");
    private static final Pattern SAMPLES = Pattern.compile("Number of samples: (\\d+)");

    private Tones() {}

    static void write(String source, Path file, String... options) throws Exception {
        LocalFfmpeg.get()
                .run(FfmpegRun.named("tone").generated(source).options(options).output(file));
    }

    /** What ffmpeg says of the file by itself, apart from what the mix was told while it was made. */
    static Loudness loudness(Path file) throws Exception {
        return Loudness.read(LocalFfmpeg.get()
                .report(FfmpegRun.named("measure")
                        .input(file)
                        .options("-af", "ebur128=peak=true:framelog=verbose")
                        .discarded()));
    }

    /** RMS in dB of one band of the file, from one moment to another. */
    static double level(Path file, double from, double to, int hertz) throws Exception {
        String filters = String.format(
                Locale.ROOT,
                "atrim=%.3f:%.3f,bandpass=f=%d:t=h:w=60,bandpass=f=%d:t=h:w=60,astats=measure_perchannel=none",
                from,
                to,
                hertz,
                hertz);
        Matcher level = LEVEL.matcher(stats(file, filters));
        level.find();
        return level.group(1).equals("-inf") ? Double.NEGATIVE_INFINITY : Double.parseDouble(level.group(1));
    }

    static long samples(Path file) throws Exception {
        Matcher samples = SAMPLES.matcher(stats(file, "astats=measure_perchannel=none"));
        samples.find();
        return Long.parseLong(samples.group(1));
    }

    private static String stats(Path file, String filters) throws Exception {
        return LocalFfmpeg.get()
                .report(FfmpegRun.named("stats")
                        .input(file)
                        .options("-af", filters)
                        .discarded());
    }
}
