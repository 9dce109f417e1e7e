package com.alwrity.studio.media;

/** How pictures for pages are written. */
final class Jpeg {

    static final String CONTENT_TYPE = "image/jpeg";

    /** Filters that end a chain: colours over the full range, as JPEG has them. */
    static final String FILTER = "scale=out_range=full,format=yuvj420p";

    private static final String QUALITY = "3";

    private Jpeg() {}

    /** Options of an output that holds one picture. */
    static String[] options() {
        return new String[] {"-frames:v", "1", "-c:v", "mjpeg", "-q:v", QUALITY, "-f", "mjpeg"};
    }
}
