package com.alwrity.studio.media;

import java.util.Optional;

/** The bundled ffmpeg for tests, unpacked once for the whole module. */
public final class LocalFfmpeg {

    private static final Ffmpeg FFMPEG = new Ffmpeg(Optional.empty(), "target/test-data");

    private LocalFfmpeg() {}

    public static Ffmpeg get() {
        return FFMPEG;
    }
}
