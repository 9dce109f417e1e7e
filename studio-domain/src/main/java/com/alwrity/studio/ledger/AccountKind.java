package com.alwrity.studio.ledger;

/** The accounts: three of each workspace, five of the house. */
public enum AccountKind {
    /** The workspace's credits to spend; never below zero. */
    AVAILABLE,
    /** Set aside for jobs that run. */
    HELD,
    /** Spent on results. */
    SPENT,
    /** The house's source of all grants; goes below zero by what was granted. */
    GRANTED,
    /** What results cost above the ceilings that were confirmed: the house bears it. */
    OVERRUN,
    /** What providers took, all in all: goes below zero by it. */
    PROVIDER,
    /** What providers took for results, overruns apart. */
    PROVIDER_COST,
    /** The other side of what admins topped up and put right. */
    ADJUSTMENT;

    /** Whether it is one of each workspace's. */
    public boolean ofWorkspace() {
        return this == AVAILABLE || this == HELD || this == SPENT;
    }
}
