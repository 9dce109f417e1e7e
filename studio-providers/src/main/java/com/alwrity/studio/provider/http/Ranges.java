package com.alwrity.studio.provider.http;

import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.Permanent;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Set;

/** Makes sure that a stream asked for from some byte on really begins there. */
final class Ranges {

    /** What a service answers when a result was deleted, or when the address that leads to it has expired. */
    private static final Set<Integer> GONE = Set.of(403, 404, 410);

    private Ranges() {}

    static InputStream from(Http.Opened opened, long offset, Clock clock) throws ProviderException, IOException {
        Answer head = opened.head();
        boolean kept = false;
        try {
            if (head.status() == 200) {
                // Not every service heeds a range: what is there already is read past.
                opened.body().skipNBytes(offset);
            } else if (head.status() == 416 && range(head).equals("bytes */" + offset)) {
                return InputStream.nullInputStream();
            } else if (GONE.contains(head.status())) {
                throw new Permanent(Permanent.Kind.FAILED, "The result is no longer there: " + head.status());
            } else if (head.status() != 206) {
                throw Refusal.of(head, clock);
            } else if (!range(head).startsWith("bytes " + offset + "-")) {
                throw new IOException("The service sent another part of the result");
            }
            kept = true;
            return opened.body();
        } finally {
            if (!kept) {
                opened.body().close();
            }
        }
    }

    private static String range(Answer head) {
        return head.headers().firstValue("Content-Range").orElse("");
    }
}
