package com.alwrity.studio.tier;

/** What a workspace may have, and has had of it. */
public record Allowance(Tier tier, TierUsage usage) {}
