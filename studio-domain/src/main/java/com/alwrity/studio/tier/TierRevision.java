package com.alwrity.studio.tier;

import java.time.Instant;
import java.util.Optional;

/**
 * What an admin made of a tier.
 *
 * @param version grows with each revision of the tier
 * @param body the entry; empty for "there is no such tier any more"
 * @param by the admin's name
 */
public record TierRevision(String key, int version, Optional<String> body, Instant at, String by) {}
