package com.alwrity.studio.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What ffmpeg may open. By default a playlist or manifest in a file's disguise makes it open other files and hosts;
 * with these options before each {@code -i} it opens that file alone.
 */
final class WhiteLists {

    private static final String PROTOCOLS = "file,pipe";
    private static final String FORMATS =
            "mov,matroska,webm,avi,mpegts,wav,mp3,flac,ogg,aac,gif," + "png_pipe,jpeg_pipe,webp_pipe";
    private static final String MAX_PIXELS = Long.toString(MediaLimits.PIXELS);

    /** Raw frames or samples that we write ourselves. */
    static final List<String> OF_PIPE = List.of("-protocol_whitelist", "pipe");

    private WhiteLists() {}

    /** For a file of ours: its content decides how it is read, as ffmpeg would be led by the name. */
    static List<String> of(Path file) {
        try {
            return Signature.of(file).map(Signature::whiteLists).orElse(of(FORMATS));
        } catch (IOException e) {
            return of(FORMATS);
        }
    }

    static List<String> of(String formats) {
        return List.of("-protocol_whitelist", PROTOCOLS, "-format_whitelist", formats, "-max_pixels", MAX_PIXELS);
    }

    /** A path that can be taken neither for an option nor for another protocol. */
    static String url(Path file) {
        return "file:" + file.toAbsolutePath().normalize();
    }
}
