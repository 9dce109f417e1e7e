package com.alwrity.studio.ledger;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The movements of a workspace's own accounts, latest first. What is the house's stays the house's. */
@ApplicationScoped
@Transactional
public class Statement {

    private static final String POSTINGS = """
            select posting.id, posting.at, posting.kind, posting.job_id, job.title, posting.memo from posting
            left join job on job.id = posting.job_id
            where posting.workspace_id = ?1 and posting.id < ?2 %s and exists (
                select 1 from entry join account on account.id = entry.account_id
                where entry.posting_id = posting.id and account.workspace_id = ?1)
            order by posting.id desc
            """;

    private static final String ENTRIES = """
            select entry.posting_id, account.kind, entry.amount, entry.balance from entry
            join account on account.id = entry.account_id and account.workspace_id = ?1
            where entry.posting_id = any (cast(?2 as bigint[]))
            order by entry.posting_id, account.id
            """;

    @Inject
    private EntityManager entities;

    @Inject
    private BillingZones zones;

    /**
     * @param limit 1–200
     * @param cursor where the last page ended, or null for the first
     */
    public Page page(Caller caller, StatementFilter filter, int limit, String cursor) {
        List<Object> values = new ArrayList<>(List.of(caller.workspaceId(), before(cursor)));
        String conditions = conditions(caller, filter, values);
        Query query = entities.createNativeQuery(POSTINGS.formatted(conditions));
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        @SuppressWarnings("unchecked")
        List<Object[]> found = query.setMaxResults(limit + 1).getResultList();
        boolean more = found.size() > limit;
        List<Object[]> rows = more ? found.subList(0, limit) : found;
        Map<Long, List<StatementLine.Entry>> entriesOf = entries(caller, rows);
        List<StatementLine> lines = rows.stream()
                .map(row -> line(row, entriesOf.getOrDefault(id(row), List.of())))
                .toList();
        return new Page(lines, more ? Long.toString(lines.get(limit - 1).id(), Character.MAX_RADIX) : null);
    }

    private String conditions(Caller caller, StatementFilter filter, List<Object> values) {
        StringBuilder conditions = new StringBuilder();
        if (filter.month() != null) {
            BillingMonth month = new BillingMonth(filter.month(), zones.of(caller.workspaceId()));
            add(conditions, values, " and posting.at >= ?", month.start().atOffset(ZoneOffset.UTC));
            add(conditions, values, " and posting.at < ?", month.end().atOffset(ZoneOffset.UTC));
        }
        if (filter.jobId() != null) {
            add(conditions, values, " and posting.job_id = ?", filter.jobId());
        }
        if (filter.assetId() != null) {
            add(
                    conditions,
                    values,
                    " and posting.job_id = (select asset.job_id from asset"
                            + " where asset.workspace_id = ?1 and asset.id = ?",
                    filter.assetId());
            conditions.append(')');
        }
        if (filter.kind() != null) {
            add(conditions, values, " and posting.kind = ?", filter.kind().name());
        }
        return conditions.toString();
    }

    private static void add(StringBuilder conditions, List<Object> values, String condition, Object value) {
        values.add(value);
        conditions.append(condition).append(values.size());
    }

    private Map<Long, List<StatementLine.Entry>> entries(Caller caller, List<Object[]> rows) {
        Map<Long, List<StatementLine.Entry>> entriesOf = new LinkedHashMap<>();
        if (rows.isEmpty()) {
            return entriesOf;
        }
        @SuppressWarnings("unchecked")
        List<Object[]> found = entities.createNativeQuery(ENTRIES)
                .setParameter(1, caller.workspaceId())
                .setParameter(2, rows.stream().map(row -> row[0].toString()).collect(Collectors.joining(",", "{", "}")))
                .getResultList();
        found.forEach(row -> entriesOf
                .computeIfAbsent(id(row), id -> new ArrayList<>())
                .add(new StatementLine.Entry(AccountKind.valueOf((String) row[1]), credits(row[2]), credits(row[3]))));
        return entriesOf;
    }

    private static StatementLine line(Object[] row, List<StatementLine.Entry> entries) {
        Instant at =
                row[1] instanceof Timestamp timestamp ? timestamp.toInstant() : ((OffsetDateTime) row[1]).toInstant();
        return new StatementLine(
                id(row),
                at,
                PostingKind.valueOf((String) row[2]),
                (UUID) row[3],
                (String) row[4],
                (String) row[5],
                entries);
    }

    private static long id(Object[] row) {
        return ((Number) row[0]).longValue();
    }

    private static Credits credits(Object column) {
        return Credits.ofThousandths(((Number) column).longValue());
    }

    private static long before(String cursor) {
        try {
            return cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor, Character.MAX_RADIX);
        } catch (NumberFormatException e) {
            throw StudioException.invalid(new Violation("cursor", "malformed"));
        }
    }

    /** A page of movements, and where the next one begins; null on the last. */
    public record Page(List<StatementLine> lines, String nextCursor) {}
}
