package com.alwrity.studio.job;

/** How one try at a provider stands. */
public enum AttemptState {
    SUBMITTING,
    RUNNING,
    IN_DOUBT,
    SUCCEEDED,
    FAILED,
    CANCELLED
}
