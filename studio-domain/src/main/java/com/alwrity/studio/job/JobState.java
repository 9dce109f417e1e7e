package com.alwrity.studio.job;

import java.util.EnumSet;
import java.util.Set;

/** The states of a job, and which may follow which. A state that nothing follows is the end. */
public enum JobState {
    AWAITING_APPROVAL,
    QUEUED,
    /** The attempt is written down; the provider is being asked. */
    SUBMITTING,
    RUNNING,
    /** The provider's answer was lost, or it no longer knows the task; it is asked what became of it before all else. */
    IN_DOUBT,
    /** The provider is done; its result is being fetched, checked and stored. */
    INGESTING,
    /** Somebody wants it stopped; the provider has not yet said that it is. */
    CANCEL_REQUESTED,
    SUCCEEDED,
    FAILED,
    CANCELLED,
    REJECTED;

    private Set<JobState> followers() {
        return switch (this) {
            case AWAITING_APPROVAL -> EnumSet.of(QUEUED, REJECTED, CANCELLED);
            case QUEUED -> EnumSet.of(SUBMITTING, SUCCEEDED, FAILED, CANCELLED);
            case SUBMITTING -> EnumSet.of(RUNNING, IN_DOUBT, QUEUED, FAILED, CANCEL_REQUESTED);
            case RUNNING -> EnumSet.of(INGESTING, IN_DOUBT, QUEUED, FAILED, CANCEL_REQUESTED);
            case IN_DOUBT -> EnumSet.of(RUNNING, QUEUED, FAILED, CANCEL_REQUESTED);
            case INGESTING -> EnumSet.of(SUCCEEDED, FAILED);
            case CANCEL_REQUESTED -> EnumSet.of(CANCELLED, INGESTING, FAILED);
            case SUCCEEDED, FAILED, CANCELLED, REJECTED -> EnumSet.noneOf(JobState.class);
        };
    }

    public boolean mayBecome(JobState next) {
        return followers().contains(next);
    }

    public boolean terminal() {
        return followers().isEmpty();
    }
}
