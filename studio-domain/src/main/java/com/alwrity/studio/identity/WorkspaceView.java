package com.alwrity.studio.identity;

import java.util.UUID;

/** A workspace that somebody is a member of. */
public record WorkspaceView(UUID id, String name, boolean isDefault) {}
