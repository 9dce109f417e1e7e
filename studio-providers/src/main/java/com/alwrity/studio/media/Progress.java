package com.alwrity.studio.media;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Reads what ffmpeg writes with {@code -progress}: blocks of {@code key=value} lines, twice a second. */
final class Progress {

    static final List<String> OPTIONS = List.of("-progress", "pipe:1", "-stats_period", "0.5");

    private final Consumer<Duration> listener;
    private final Runnable worked;
    private String frames = "";
    private String written = "";
    private long micros = -1;

    /** @param worked called for each block that tells of more done than the one before */
    Progress(Consumer<Duration> listener, Runnable worked) {
        this.listener = listener;
        this.worked = worked;
    }

    void read(InputStream in) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                take(line.substring(0, equals), line.substring(equals + 1).strip());
            }
        }
    }

    private void take(String key, String value) {
        switch (key) {
            case "frame" -> frames = changed(frames, value);
            case "total_size" -> written = changed(written, value);
            case "out_time_us" -> takeTime(value);
            default -> {}
        }
    }

    private String changed(String before, String now) {
        if (!now.equals(before)) {
            worked.run();
        }
        return now;
    }

    private void takeTime(String value) {
        // "N/A" until the first packet is out.
        if (value.matches("\\d{1,15}") && Long.parseLong(value) > micros) {
            micros = Long.parseLong(value);
            worked.run();
            listener.accept(Duration.ofNanos(micros * 1000));
        }
    }
}
