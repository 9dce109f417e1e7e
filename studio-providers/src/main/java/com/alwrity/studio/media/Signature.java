package com.alwrity.studio.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The formats that are taken in, told by their first bytes. */
enum Signature {
    MP4("mov"),
    MATROSKA("matroska"),
    AVI("avi"),
    MPEG_TS("mpegts"),
    WAV("wav"),
    MP3("mp3"),
    FLAC("flac"),
    OGG("ogg"),
    AAC("aac"),
    PNG("png_pipe"),
    JPEG("jpeg_pipe"),
    WEBP("webp_pipe"),
    GIF("gif");

    private static final int TS_PACKET = 188;
    private static final int HEAD = 3 * TS_PACKET;

    private final String demuxer;

    Signature(String demuxer) {
        this.demuxer = demuxer;
    }

    /** Options that let ffmpeg read a file as this format only. */
    List<String> whiteLists() {
        return WhiteLists.of(demuxer);
    }

    String demuxer() {
        return demuxer;
    }

    boolean picture() {
        return this == PNG || this == JPEG || this == WEBP;
    }

    static Optional<Signature> of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(HEAD));
        }
    }

    static Optional<Signature> of(byte[] head) {
        if (has(head, 4, "ftyp") || has(head, 4, "moov") || has(head, 4, "mdat") || has(head, 4, "wide")) {
            return Optional.of(MP4);
        }
        if (has(head, 0, "RIFF")) {
            return riff(head);
        }
        if (starts(head, 0x1A, 0x45, 0xDF, 0xA3)) {
            return Optional.of(MATROSKA);
        }
        if (starts(head, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of(PNG);
        }
        if (starts(head, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        if (has(head, 0, "GIF87a") || has(head, 0, "GIF89a")) {
            return Optional.of(GIF);
        }
        return sound(head);
    }

    private static Optional<Signature> riff(byte[] head) {
        if (has(head, 8, "WAVE")) {
            return Optional.of(WAV);
        }
        if (has(head, 8, "AVI ")) {
            return Optional.of(AVI);
        }
        return has(head, 8, "WEBP") ? Optional.of(WEBP) : Optional.empty();
    }

    private static Optional<Signature> sound(byte[] head) {
        if (has(head, 0, "fLaC")) {
            return Optional.of(FLAC);
        }
        if (has(head, 0, "OggS")) {
            return Optional.of(OGG);
        }
        if (has(head, 0, "ID3")) {
            return Optional.of(MP3);
        }
        if (head.length == HEAD && head[0] == 0x47 && head[TS_PACKET] == 0x47 && head[2 * TS_PACKET] == 0x47) {
            return Optional.of(MPEG_TS);
        }
        if (head.length < 2 || (head[0] & 0xFF) != 0xFF) {
            return Optional.empty();
        }
        if ((head[1] & 0xF6) == 0xF0) {
            return Optional.of(AAC);
        }
        return (head[1] & 0xE0) == 0xE0 && (head[1] & 0x06) != 0 ? Optional.of(MP3) : Optional.empty();
    }

    private static boolean has(byte[] head, int at, String word) {
        byte[] bytes = word.getBytes(StandardCharsets.US_ASCII);
        return head.length >= at + bytes.length
                && java.util.Arrays.equals(head, at, at + bytes.length, bytes, 0, bytes.length);
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
