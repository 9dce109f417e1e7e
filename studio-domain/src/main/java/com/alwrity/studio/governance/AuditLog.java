package com.alwrity.studio.governance;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.json.Json;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads the audit log, the newest first. */
@ApplicationScoped
@Transactional
public class AuditLog {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    @Inject
    private DataSource dataSource;

    /**
     * @param limit how many at most
     * @param cursor where the last page ended, or null for the first
     */
    public Page find(Caller admin, AuditFilter filter, int limit, String cursor) {
        admin.require(Role.ADMIN);
        List<AuditEntry> found = read(new AuditSearch(filter, cursor, limit + 1));
        List<AuditEntry> items = found.size() > limit ? found.subList(0, limit) : found;
        return new Page(
                List.copyOf(items), found.size() > limit ? AuditSearch.cursor(items.get(items.size() - 1)) : null);
    }

    private List<AuditEntry> read(AuditSearch search) {
        List<AuditEntry> entries = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = search.prepare(connection);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                entries.add(entry(row));
            }
            return entries;
        } catch (SQLException e) {
            throw new IllegalStateException("The audit log cannot be read", e);
        }
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("workspace_id", UUID.class),
                row.getString("workspace"),
                row.getObject("user_id", UUID.class),
                row.getString("user_name"),
                row.getObject("token_id", UUID.class),
                row.getObject("acting_admin", UUID.class),
                row.getString("admin_name"),
                row.getString("action"),
                row.getString("subject_kind"),
                row.getString("subject_id"),
                row.getString("origin"),
                row.getString("reason"),
                Json.read(row.getString("details"), FIELDS));
    }

    /** A page of events, and where the next one begins; null on the last. */
    public record Page(List<AuditEntry> items, String nextCursor) {}
}
