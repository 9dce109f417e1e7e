package com.alwrity.studio.governance;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A filter as SQL: the newest first, and each condition so that an index answers it. */
final class AuditSearch {

    private static final int MOST_WORDS = 20;

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final int limit;

    /** @param cursor of the last event before; null from the newest on */
    AuditSearch(AuditFilter filter, String cursor, int limit) {
        this.limit = limit;
        where("e.workspace_id = ?", filter.workspaceId());
        where("e.user_id = ?", filter.userId());
        if (filter.action() != null && filter.action().endsWith(".")) {
            // From the name of the area itself, such as sign_in, to the sign after its dot.
            String area = filter.action().substring(0, filter.action().length() - 1);
            where("e.action collate \"C\" >= ?", area);
            where("e.action collate \"C\" < ?", area + "/");
        } else {
            where("e.action collate \"C\" = ?", filter.action());
        }
        where("e.subject_kind = ?", filter.subjectKind());
        where("e.subject_id = ?", filter.subjectId());
        where("e.origin = ?", filter.origin());
        where("e.at >= ?", utc(filter.from()));
        where("e.at < ?", utc(filter.to()));
        String words = prefixes(filter.words());
        where("e.words @@ cast(lower(?) as tsquery)", words.isEmpty() ? null : words);
        if (cursor != null) {
            after(cursor);
        }
    }

    /** With the names of those that the events speak of. */
    PreparedStatement prepare(Connection connection) throws SQLException {
        return prepare(connection, "");
    }

    /** @param before what stands before it, such as a question for the plan */
    PreparedStatement prepare(Connection connection, String before) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(before + sql());
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        statement.setInt(values.size() + 1, limit);
        return statement;
    }

    private String sql() {
        String found = "select " + AuditRow.COLUMNS + " from audit_event e"
                + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions))
                + " order by e.at desc, e.id desc limit ?";
        return "select e.*, w.name as workspace, u.name as user_name, a.name as admin_name from (" + found
                + ") e left join workspace w on w.id = e.workspace_id left join app_user u on u.id = e.user_id"
                + " left join app_user a on a.id = e.acting_admin order by e.at desc, e.id desc";
    }

    static String cursor(AuditEntry last) {
        return AuditRow.micros(last.at()) + "-" + last.id();
    }

    private void after(String cursor) {
        String[] key = cursor.split("-");
        try {
            Instant at = Instant.EPOCH.plus(Long.parseLong(key[0]), ChronoUnit.MICROS);
            long id = Long.parseLong(key[1]);
            conditions.add("(e.at, e.id) < (?, ?)");
            values.add(utc(at));
            values.add(id);
        } catch (IllegalArgumentException
                | ArrayIndexOutOfBoundsException
                | DateTimeException
                | ArithmeticException e) {
            throw StudioException.invalid(new Violation("cursor", "malformed"));
        }
    }

    private void where(String condition, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.add(value);
        }
    }

    private static Object utc(Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }

    /** Each word as a beginning; whatever has a meaning in a search expression is dropped. */
    private static String prefixes(String words) {
        return words == null
                ? ""
                : Arrays.stream(words.split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> !word.isBlank())
                        .limit(MOST_WORDS)
                        .map(word -> "'" + word + "':*")
                        .collect(Collectors.joining(" & "));
    }
}
