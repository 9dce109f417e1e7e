package com.alwrity.studio.api;

import com.alwrity.studio.problem.StudioException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** A body that may be so long and no longer. */
public final class LimitedStream extends FilterInputStream {

    private final long limit;
    private final String code;
    private long read;

    /** @param code of the problem that a longer body is */
    public LimitedStream(InputStream in, long limit, String code) {
        super(in);
        this.limit = limit;
        this.code = code;
    }

    /** What a body over the limit is refused with. */
    public static StudioException tooLarge(String code, long limit) {
        return new StudioException(StudioException.Kind.TOO_LARGE, code, Map.of("limit", limit));
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        count(Math.max(0, count));
        return count;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        count(skipped);
        return skipped;
    }

    private void count(long bytes) {
        read += bytes;
        if (read > limit) {
            throw tooLarge(code, limit);
        }
    }
}
