package com.alwrity.studio.job;

import java.util.Locale;
import java.util.UUID;

/** An order of any workspace that somebody has to approve of, or had to, as an admin sees it. */
public record AdminApprovalJson(UUID workspaceId, String workspace, ApprovalJson approval) {

    static AdminApprovalJson of(ApprovalView approval, Locale locale) {
        return new AdminApprovalJson(approval.workspaceId(), approval.workspace(), ApprovalJson.of(approval, locale));
    }
}
