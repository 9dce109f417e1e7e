package com.alwrity.studio.governance;

import com.alwrity.studio.csv.CsvWriter;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Gives the audit log out, page by page: neither a transaction nor the memory holds all of it. */
@ApplicationScoped
public class ExportAudit {

    private static final int AT_ONCE = 500;

    private static final List<String> COLUMNS = List.of(
            "id",
            "at",
            "workspaceId",
            "workspace",
            "userId",
            "user",
            "tokenId",
            "actingAdminId",
            "actingAdmin",
            "action",
            "subjectKind",
            "subjectId",
            "origin",
            "reason",
            "details");

    @Inject
    private AuditLog log;

    @Inject
    private AuditSealing sealing;

    @Inject
    private Audit audit;

    /** How events are written. */
    public enum Format {
        /** A table with a row of names. */
        CSV,
        /** An object of JSON in each line. */
        JSONL;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Before the first byte: whether it may be done, and that it is done. */
    public void begin(Caller admin, AuditFilter filter, Format format) {
        admin.require(Role.ADMIN);
        sealing.seal();
        audit.record(admin, "audit.export", "audit", "log", Map.of("format", format.key(), "filter", filter));
    }

    /** All that the filter holds, the newest first. */
    public void write(Caller admin, AuditFilter filter, Format format, Appendable out) throws IOException {
        CsvWriter table = new CsvWriter(out);
        if (format == Format.CSV) {
            table.row(COLUMNS);
        }
        String cursor = null;
        do {
            AuditLog.Page page = log.find(admin, filter, AT_ONCE, cursor);
            for (AuditEntry entry : page.items()) {
                if (format == Format.CSV) {
                    table.row(cells(entry));
                } else {
                    out.append(Json.write(entry)).append('\n');
                }
            }
            cursor = page.nextCursor();
        } while (cursor != null);
    }

    private static List<Object> cells(AuditEntry entry) {
        return Arrays.asList(
                entry.id(),
                entry.at(),
                entry.workspaceId(),
                entry.workspace(),
                entry.userId(),
                entry.user(),
                entry.tokenId(),
                entry.actingAdminId(),
                entry.actingAdmin(),
                entry.action(),
                entry.subjectKind(),
                entry.subjectId(),
                entry.origin(),
                entry.reason(),
                Json.write(entry.details()));
    }
}
