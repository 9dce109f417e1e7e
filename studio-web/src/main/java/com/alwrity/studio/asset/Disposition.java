package com.alwrity.studio.asset;

import java.nio.charset.StandardCharsets;

/** What a browser is told to do with a file, and how to call it (RFC 6266). */
final class Disposition {

    private static final int LONGEST = 100;
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$&+-.^_`|~";

    private Disposition() {}

    static String of(boolean download, String title, String extension) {
        String base = title.replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]+", " ")
                .strip()
                .replaceAll("\\s+", " ");
        String cut = base.codePointCount(0, base.length()) > LONGEST
                ? base.substring(0, base.offsetByCodePoints(0, LONGEST))
                : base;
        String name = (cut.isEmpty() || cut.startsWith(".") ? "video" + cut : cut) + "." + extension;
        return (download ? "attachment" : "inline") + "; filename=\"" + name.replaceAll("[^\\x20-\\x7e]|[%;]", "_")
                + "\"; filename*=UTF-8''" + encoded(name);
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
            if (one > 0 && PLAIN.indexOf(one) >= 0) {
                encoded.append((char) one);
            } else {
                encoded.append(String.format("%%%02X", one));
            }
        }
        return encoded.toString();
    }
}
