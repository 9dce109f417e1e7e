package com.alwrity.studio.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Files that are another thing at the same time: an archive, a page or a document to whoever reads them as such. */
final class Disguise {

    private static final int HEAD = 1024;
    private static final int LONGEST_ARCHIVE_END = 22 + 0xFFFF;
    private static final int ARCHIVE_END = 0x06054b50;
    private static final List<String> PAGES =
            List.of("<!doctype", "<html", "<head", "<body", "<script", "<svg", "<?php", "%pdf-");

    private Disguise() {}

    static void check(FileBytes file) throws IOException, MediaRejected {
        if (page(file) || archive(file)) {
            throw Structure.unsupported();
        }
    }

    private static boolean page(FileBytes file) throws IOException, MediaRejected {
        ByteBuffer head = file.at(0, (int) Math.min(HEAD, file.size()));
        String text = StandardCharsets.ISO_8859_1.decode(head).toString().toLowerCase(Locale.ROOT);
        return PAGES.stream().anyMatch(text::contains);
    }

    /** A ZIP ends with a record that says how long the comment is that follows it, up to the last byte. */
    private static boolean archive(FileBytes file) throws IOException, MediaRejected {
        int length = (int) Math.min(LONGEST_ARCHIVE_END, file.size());
        ByteBuffer end = file.littleEndianAt(file.size() - length, length);
        for (int at = length - 22; at >= 0; at--) {
            if (end.getInt(at) == ARCHIVE_END && at + 22 + (end.getShort(at + 20) & 0xFFFF) == length) {
                return true;
            }
        }
        return false;
    }
}
