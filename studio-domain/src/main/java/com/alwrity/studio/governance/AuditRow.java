package com.alwrity.studio.governance;

import com.alwrity.studio.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;

/** One event with everything that it says, as it is signed. */
record AuditRow(
        long id,
        Instant at,
        UUID workspaceId,
        UUID userId,
        UUID tokenId,
        UUID actingAdmin,
        String action,
        String subjectKind,
        String subjectId,
        String origin,
        String reason,
        JsonNode details) {

    /** Of a table {@code e}. */
    static final String COLUMNS = "e.id, e.at, e.workspace_id, e.user_id, e.token_id, e.acting_admin, e.action,"
            + " e.subject_kind, e.subject_id, e.origin, e.reason, e.details::text as details";

    AuditRow {
        // As fine as the database keeps it.
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    static AuditRow read(ResultSet row) throws SQLException {
        return new AuditRow(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("workspace_id", UUID.class),
                row.getObject("user_id", UUID.class),
                row.getObject("token_id", UUID.class),
                row.getObject("acting_admin", UUID.class),
                row.getString("action"),
                row.getString("subject_kind"),
                row.getString("subject_id"),
                row.getString("origin"),
                row.getString("reason"),
                Json.read(row.getString("details"), JsonNode.class));
    }

    byte[] canonical() {
        Canonical canonical = new Canonical().number(id).number(micros(at));
        Arrays.asList(workspaceId, userId, tokenId, actingAdmin, action, subjectKind, subjectId, origin, reason)
                .forEach(canonical::text);
        return canonical.json(details).done();
    }

    static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }
}
