package com.alwrity.studio.provider.local.sound;

import com.alwrity.studio.media.FfmpegFailed;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How loud sound is after EBU R 128, as measured by ffmpeg.
 *
 * @param lufs integrated loudness; −70 where nothing is heard
 * @param truePeak dBTP; negative infinity where there is no sample at all
 */
public record Loudness(double lufs, double truePeak) {

    private static final double SILENCE = -60;
    private static final Pattern SUMMARY =
            Pattern.compile("Summary:.*?\\sI:\\s+(\\S+) LUFS.*?\\sPeak:\\s+(\\S+) dBFS", Pattern.DOTALL);

    /** What a measuring chain of filters ends with; passes the sound on as it is. */
    static final String FILTER = "ebur128=peak=true:framelog=verbose";

    /** @throws FfmpegFailed if the log holds no measure */
    static Loudness read(String log) throws FfmpegFailed {
        Matcher summary = SUMMARY.matcher(log);
        if (!summary.find()) {
            throw new FfmpegFailed(FfmpegFailed.Reason.FAILED, "loudness");
        }
        return new Loudness(number(summary.group(1)), number(summary.group(2)));
    }

    private static double number(String text) {
        return switch (text) {
            case "-inf", "nan", "-nan" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }

    /** Nothing that anybody would hear. */
    boolean isSilence() {
        return lufs < SILENCE;
    }
}
