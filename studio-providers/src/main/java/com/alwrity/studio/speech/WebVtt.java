package com.alwrity.studio.speech;

import java.util.List;
import java.util.Locale;

/** Captions in WebVTT, made from words and the times at which they are heard. */
public final class WebVtt {

    private WebVtt() {}

    public static String of(List<Speech.Word> words) {
        StringBuilder text = new StringBuilder("WEBVTT\n");
        for (Cue cue : Cues.of(words)) {
            text.append('\n').append(time(cue.startMillis())).append(" --> ").append(time(cue.endMillis()));
            cue.lines().forEach(line -> text.append('\n').append(escaped(line)));
            text.append('\n');
        }
        return text.toString();
    }

    private static String escaped(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String time(long millis) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                millis % 1000);
    }

    /** One caption: one or two lines. */
    record Cue(long startMillis, long endMillis, List<String> lines) {}
}
