package com.alwrity.studio.asset;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a file, from its first to its last byte. */
record ByteRange(long first, long last) {

    private static final Pattern ONE = Pattern.compile("(\\d{0,18})-(\\d{0,18})");

    long length() {
        return last - first + 1;
    }

    /**
     * Reads a {@code Range} header as RFC 9110 has it. Of several ranges the first that can be had is given: a player
     * that wants more asks again.
     *
     * @param size of the file
     * @return empty where the header does not count and the whole file is given
     */
    static Optional<Asked> parse(String header, long size) {
        if (header == null || !header.regionMatches(true, 0, "bytes=", 0, 6)) {
            return Optional.empty();
        }
        Asked asked = new Unsatisfiable();
        for (String spec : header.substring(6).split(",", -1)) {
            Matcher one = ONE.matcher(spec.strip());
            if (!one.matches() || one.group(1).isEmpty() && one.group(2).isEmpty()) {
                return Optional.empty();
            }
            Optional<ByteRange> range = range(one.group(1), one.group(2), size);
            if (range == null) {
                return Optional.empty();
            }
            if (asked instanceof Unsatisfiable && range.isPresent()) {
                asked = new Satisfiable(range.get());
            }
        }
        return Optional.of(asked);
    }

    /** Null if it is no range at all; empty if the file has nothing of it. */
    private static Optional<ByteRange> range(String from, String to, long size) {
        if (from.isEmpty()) {
            long suffix = Math.min(Long.parseLong(to), size);
            return suffix == 0 ? Optional.empty() : Optional.of(new ByteRange(size - suffix, size - 1));
        }
        long first = Long.parseLong(from);
        long last = to.isEmpty() ? Long.MAX_VALUE : Long.parseLong(to);
        if (last < first) {
            return null;
        }
        return first >= size ? Optional.empty() : Optional.of(new ByteRange(first, Math.min(last, size - 1)));
    }

    /** What came of a header that counts. */
    sealed interface Asked {}

    /** A part that the file has. */
    record Satisfiable(ByteRange range) implements Asked {}

    /** The file has nothing of what is asked for. */
    record Unsatisfiable() implements Asked {}
}
