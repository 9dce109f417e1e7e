package com.alwrity.studio.provider.local.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Filters of ffmpeg one after the other, made of constants and numbers alone. */
record Chain(List<String> filters) {

    static final int RATE = 48_000;

    Chain {
        filters = List.copyOf(filters);
    }

    /** Any sound, made finite, stereo and exactly as long as the film. */
    static Chain source(long samples) {
        return new Chain(List.of("aresample=" + RATE, "aformat=sample_fmts=s32:channel_layouts=stereo"))
                .then("aformat=sample_fmts=fltp")
                .exactly(samples);
    }

    /** @param filter a format with numbers to fill in */
    Chain then(String filter, Object... numbers) {
        List<String> longer = new ArrayList<>(filters);
        longer.add(String.format(Locale.ROOT, filter, numbers));
        return new Chain(longer);
    }

    Chain exactly(long samples) {
        return then("apad=whole_len=%d", samples)
                .then("atrim=end_sample=%d", samples)
                .then("asetpts=N/SR/TB");
    }

    Chain gain(double decibels) {
        return then("volume=%.3fdB", decibels);
    }

    /** Rumble away and the loud words nearer to the soft ones. */
    Chain cleanVoice() {
        return then("highpass=f=80").then("acompressor=threshold=-21dB:ratio=3:attack=5:release=150:knee=4");
    }

    /** Softly in and out, so that neither end clicks. */
    Chain faded(double seconds) {
        double out = Math.min(0.5, seconds / 4);
        return then("afade=t=in:d=0.01").then("afade=t=out:st=%.3f:d=%.3f", seconds - out, out);
    }

    /** Holds the peaks between the samples down, too: they show at four times the rate. */
    Chain limited(double decibels) {
        return then("aresample=%d", 4 * RATE)
                .then("alimiter=limit=%.3fdB:attack=2:release=60:level=disabled", decibels)
                .then("aresample=%d", RATE);
    }

    Chain measured() {
        return then(Loudness.FILTER);
    }

    /** From and to the named pads of a graph. */
    String between(String from, String to) {
        return from + this + to;
    }

    @Override
    public String toString() {
        return String.join(",", filters);
    }
}
