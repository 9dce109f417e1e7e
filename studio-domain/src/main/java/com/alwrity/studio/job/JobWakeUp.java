package com.alwrity.studio.job;

import java.util.UUID;

/** Has a job looked at as soon as possible, by whichever node; joins the transaction that gives the reason. */
public interface JobWakeUp {

    /** A new job. */
    void first(UUID jobId);

    /** A job that sleeps between two looks; one that is being looked at right now needs no waking. */
    void again(UUID jobId);
}
