package com.alwrity.studio.governance;

import com.alwrity.studio.api.QueryReader;

/** Which events are asked for. */
final class AuditQuery {

    private AuditQuery() {}

    /** The caller reads what else stands in the query, and then says that this is all. */
    static AuditFilter read(QueryReader query) {
        return new AuditFilter(
                query.id("workspaceId"),
                query.id("userId"),
                query.text("action"),
                query.text("subjectKind"),
                query.text("subjectId"),
                query.text("origin"),
                query.time("from"),
                query.time("to"),
                query.text("q"));
    }
}
