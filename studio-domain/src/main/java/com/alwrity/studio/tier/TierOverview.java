package com.alwrity.studio.tier;

import java.time.Instant;

/**
 * A tier as an admin sees it.
 *
 * @param version to be named when it is changed
 * @param workspaces how many have it
 * @param usual whether new workspaces get it
 * @param source where it comes from as it is: the shipped file's, or null where an admin made it so
 * @param by who made it so; null for the shipped
 */
public record TierOverview(
        Tier tier, int version, long workspaces, boolean usual, String source, Instant at, String by) {}
