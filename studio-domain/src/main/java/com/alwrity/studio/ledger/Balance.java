package com.alwrity.studio.ledger;

/** What a workspace has, has set aside for running jobs, and has spent. */
public record Balance(Credits available, Credits held, Credits spent) {}
