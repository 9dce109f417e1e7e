package com.alwrity.studio.identity;

import com.alwrity.studio.ledger.Credits;
import java.time.Instant;
import java.util.UUID;

/**
 * A workspace as an admin sees it.
 *
 * @param owners the e-mail addresses of its owners, with commas
 * @param available what it has left
 */
public record WorkspaceOverview(
        UUID id, String name, String owners, int members, Instant createdAt, Credits available) {}
