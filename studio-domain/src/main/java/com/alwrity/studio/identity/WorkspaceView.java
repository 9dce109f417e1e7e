package com.alwrity.studio.identity;

import java.util.UUID;

/**
 * A workspace that somebody is a member of.
 *
 * @param role what they may do there
 * @param zone where its months end; null for the installation's own
 * @param isDefault whether they are in it after signing in
 */
public record WorkspaceView(UUID id, String name, MemberRole role, String zone, boolean isDefault) {}
