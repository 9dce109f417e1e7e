package com.alwrity.studio.governance;

import java.util.UUID;

/** A workspace and what is allowed in it, as an admin sees it. */
public record AdminPolicyJson(UUID workspaceId, String workspace, PolicyJson policy) {

    static AdminPolicyJson of(PolicyOfWorkspace workspace) {
        return new AdminPolicyJson(workspace.workspaceId(), workspace.workspace(), PolicyJson.of(workspace.version()));
    }
}
