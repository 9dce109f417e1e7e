package com.alwrity.studio.media;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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

    private static final List<String> BOXES = List.of("ftyp", "moov", "mdat", "wide", "skip", "free");
    private static final int TS_PACKET = 188;
    private static final int HEAD = 3 * TS_PACKET;

    private final String demuxer;

    Signature(String demuxer) {
        this.demuxer = demuxer;
    }

    /** Options that make ffmpeg read a file as this format and no other. */
    List<String> whiteLists() {
        List<String> options = new ArrayList<>(WhiteLists.of(demuxer));
        options.addAll(List.of("-f", demuxer));
        return options;
    }

    /** Whether it holds one picture and nothing else. */
    boolean still() {
        return this == PNG || this == JPEG || this == WEBP;
    }

    static Optional<Signature> of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            return has(head, 0, "ID3") ? behindTag(file, head) : of(head);
        }
    }

    /** Tags are put before all kinds of sound; their length is written in sevens of bits. */
    private static Optional<Signature> behindTag(Path file, byte[] head) throws IOException {
        if (head.length < 10) {
            return Optional.empty();
        }
        long length = (head[6] & 0x7F) << 21 | (head[7] & 0x7F) << 14 | (head[8] & 0x7F) << 7 | head[9] & 0x7F;
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(10 + length);
            return sound(in.readNBytes(4));
        } catch (EOFException cut) {
            return Optional.empty();
        }
    }

    static Optional<Signature> of(byte[] head) {
        if (BOXES.stream().anyMatch(box -> has(head, 4, box))) {
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
        return head.length >= at + bytes.length && Arrays.equals(head, at, at + bytes.length, bytes, 0, bytes.length);
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
