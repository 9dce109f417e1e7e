package com.alwrity.studio.media;

import com.alwrity.studio.json.Json;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How loud a sound is over its length, for drawing. */
final class Waveform implements Derivation {

    private static final int PEAKS = 400;
    private static final int RATE = 8000;
    private static final double FULL_SCALE = 32768;

    @Override
    public Optional<String> derive(Ffmpeg ffmpeg, Path file, MediaInfo info, Path part)
            throws IOException, FfmpegFailed, InterruptedException {
        if (!info.hasAudio()) {
            return Optional.empty();
        }
        int[] peaks = new int[PEAKS];
        double samplesInPeak = Math.max(1, info.durationSeconds() * RATE / PEAKS);
        ffmpeg.run(FfmpegRun.named("waveform")
                .input(file)
                .options("-map", "0:a:0", "-ac", "1", "-ar", Integer.toString(RATE))
                .streamed(in -> read(in, peaks, samplesInPeak), "-f", "s16le"));
        Files.writeString(part, Json.write(Map.of("peaks", shares(peaks))));
        return Optional.of("application/json");
    }

    private static void read(InputStream in, int[] peaks, double samplesInPeak) throws IOException {
        BufferedInputStream samples = new BufferedInputStream(in, 1 << 16);
        long index = 0;
        for (int low = samples.read(); low >= 0; low = samples.read()) {
            int sample = Math.abs((short) (low | samples.read() << 8));
            int peak = (int) Math.min(PEAKS - 1, index++ / samplesInPeak);
            peaks[peak] = Math.max(peaks[peak], sample);
        }
    }

    private static List<BigDecimal> shares(int[] peaks) {
        return Arrays.stream(peaks)
                .mapToObj(peak -> BigDecimal.valueOf(peak / FULL_SCALE).setScale(3, RoundingMode.HALF_UP))
                .toList();
    }
}
