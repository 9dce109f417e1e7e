package com.alwrity.studio.provider;

import com.alwrity.studio.asset.BlobKey;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Where a result is fetched from. */
public sealed interface MediaSource {

    /** How and with what help the result came to be, for its metadata and its captions. */
    default Optional<String> captions() {
        return Optional.empty();
    }

    /** A stream from outside, which may be opened again at a byte position after a broken connection. */
    non-sealed interface Remote extends MediaSource {
        InputStream open(long offset) throws IOException, ProviderException;
    }

    /**
     * Already in our own storage.
     *
     * @param webVtt captions of what is spoken in it, as WebVTT
     */
    record Stored(BlobKey blob, Optional<String> webVtt) implements MediaSource {
        @Override
        public Optional<String> captions() {
            return webVtt;
        }
    }

    /**
     * Words, which are the result themselves.
     *
     * @param text of any length that fits into an answer
     * @param webVtt the same with its times, where they are known
     */
    record Text(String text, Optional<String> webVtt) implements MediaSource {
        @Override
        public Optional<String> captions() {
            return webVtt;
        }
    }
}
