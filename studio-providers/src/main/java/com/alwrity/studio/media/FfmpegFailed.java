package com.alwrity.studio.media;

/**
 * A run of ffmpeg or ffprobe that did not do its work. What the tool itself said stands in the log only: it may hold
 * paths and the names of others' files.
 */
public final class FfmpegFailed extends Exception {

    /** What went wrong. */
    public enum Reason {
        /** No ffmpeg runs on this machine, or none can be started now. */
        UNAVAILABLE,
        /** It ended with an error: most often the input does not decode. */
        FAILED,
        /** Somebody killed it: most often the system, for want of memory. */
        KILLED,
        /** It took longer than it may. */
        TIMED_OUT,
        /** It went on without getting anything done. */
        STALLED,
        /** There was no room to write to. */
        DISK_FULL
    }

    private final Reason reason;

    public FfmpegFailed(Reason reason, String what) {
        super(what + ": " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
