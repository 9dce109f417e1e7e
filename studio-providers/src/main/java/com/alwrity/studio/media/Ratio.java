package com.alwrity.studio.media;

/** A fraction as ffprobe writes it: {@code 30000/1001} or {@code 4:3}. */
record Ratio(long numerator, long denominator) {

    /** 0/1 for what is no fraction. */
    static Ratio of(String text) {
        String[] parts = text.split("[/:]", 2);
        if (parts.length < 2 || !parts[0].matches("\\d{1,12}") || !parts[1].matches("\\d{1,12}")) {
            return new Ratio(0, 1);
        }
        long denominator = Long.parseLong(parts[1]);
        return denominator == 0 ? new Ratio(0, 1) : new Ratio(Long.parseLong(parts[0]), denominator);
    }

    double value() {
        return (double) numerator / denominator;
    }
}
