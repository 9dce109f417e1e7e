package com.alwrity.studio.governance;

import java.util.UUID;

/**
 * What is allowed in a workspace, as an admin sees it.
 *
 * @param workspace its name
 */
public record PolicyOfWorkspace(UUID workspaceId, String workspace, PolicyVersion version) {}
