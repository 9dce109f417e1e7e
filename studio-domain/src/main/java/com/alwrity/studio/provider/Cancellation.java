package com.alwrity.studio.provider;

/** What a provider answered when it was asked to stop. */
public enum Cancellation {
    /** Stopped, nothing is billed. */
    STOPPED,
    /** The wish is noted; the task's status tells when it has stopped. */
    REQUESTED,
    /** It goes on and will be billed. */
    TOO_LATE
}
