package com.alwrity.studio.ledger;

/** The accounts: three of each workspace, three of the house. */
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
    /** The other side of overruns. */
    PROVIDER
}
