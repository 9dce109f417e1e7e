package com.alwrity.studio.identity;

import com.alwrity.studio.ledger.Credits;
import java.time.Instant;
import java.util.UUID;

/**
 * A workspace as an admin sees it.
 *
 * @param owners the e-mail addresses of its owners, with commas
 * @param tier the key of its tier
 * @param available what it has left
 */
public record WorkspaceOverview(
        UUID id, String name, String owners, int members, String tier, Instant createdAt, Credits available) {}
