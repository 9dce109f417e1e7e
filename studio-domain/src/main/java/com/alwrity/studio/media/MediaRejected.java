package com.alwrity.studio.media;

import java.util.Map;
import java.util.Objects;

/** The file cannot be taken. The code says why in a stable word; the text of a tool never travels in it. */
public final class MediaRejected extends Exception {

    /** Why a file is refused. */
    public enum Reason {
        /** No bytes at all. */
        EMPTY,
        /** Not a picture, video or sound in a container that is allowed in. */
        UNSUPPORTED,
        /** Ends before its own header says it does, or lacks its index. */
        TRUNCATED,
        /** The container is known, but its content does not decode. */
        DAMAGED,
        /** More pixels, streams or seconds than are taken in. */
        TOO_LARGE,
        /** Another kind of file than the one asked for. */
        WRONG_KIND,
        /** Of the right kind, but far from the length, shape or size that was asked for. */
        NOT_AS_ORDERED
    }

    private final Reason reason;
    private final Map<String, Object> params;

    public MediaRejected(Reason reason, Map<String, Object> params) {
        super(reason + " " + params, null, false, false);
        this.reason = Objects.requireNonNull(reason);
        this.params = Map.copyOf(params);
    }

    public Reason reason() {
        return reason;
    }

    /** Figures for the message, such as {@code limit} and {@code actual}. */
    public Map<String, Object> params() {
        return params;
    }
}
