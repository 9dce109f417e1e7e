package com.alwrity.studio.job;

import java.time.Instant;
import java.util.UUID;

/**
 * A link for somebody from outside, as it is shown; its secret is not.
 *
 * @param reviewer whom it was made for, in the words of who made it
 * @param revokedAt null while it opens something
 */
public record ReviewLinkView(UUID id, String reviewer, Instant madeAt, Instant revokedAt) {}
