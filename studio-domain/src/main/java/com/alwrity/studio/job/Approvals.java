package com.alwrity.studio.job;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.MemberRole;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** What waits for an approval in a workspace, and what was decided. Each member may see it. */
@ApplicationScoped
@Transactional
public class Approvals {

    private static final String SELECT = """
            select a.job_id, a.asked_by, u.name, a.asked_at, a.expires_at, a.decided_at, coalesce(d.name, a.reviewer),
                   a.reason, w.id, w.name
            from approval a
            join workspace w on w.id = a.workspace_id
            join job j on j.id = a.job_id
            join app_user u on u.id = a.asked_by
            left join app_user d on d.id = a.decided_by
            """;

    private static final String HERE = SELECT + " where a.workspace_id = ?1";

    private static final String WAITING = SELECT + """
            where j.state = 'AWAITING_APPROVAL' and w.deleted_at is null and (a.asked_at, a.job_id) > (?1, ?2)
                and (cast(?3 as text) = '' or position(lower(cast(?3 as text))
                    in lower(w.name || ' ' || u.name || ' ' || u.email || ' ' || j.title)) > 0)
                and (cast(?4 as text) = '' or j.operation = cast(?4 as text))
            order by a.asked_at, a.job_id limit ?5
            """;

    private static final int MOST_COUNTED = 100;

    @Inject
    private EntityManager entities;

    @Inject
    private DecideApproval decide;

    @Inject
    private Clock clock;

    public ApprovalView get(Caller caller, UUID jobId) {
        Query query = entities.createNativeQuery(HERE + " and a.job_id = ?2")
                .setParameter(1, caller.workspaceId())
                .setParameter(2, jobId);
        return views(caller, query).stream().findFirst().orElseThrow(() -> StudioException.notFound("approval"));
    }

    /** How many wait for the caller's yes or no. */
    public int waitingFor(Caller caller) {
        return caller.memberRole().includes(MemberRole.REVIEWER)
                ? list(caller, true, MOST_COUNTED, null).items().stream()
                        .mapToInt(approval -> approval.mine() ? 1 : 0)
                        .sum()
                : 0;
    }

    /**
     * The newest first.
     *
     * @param open those that wait, or those that do not any more
     * @param limit 1–200
     * @param cursor where the last page ended; null for the first
     */
    public Page list(Caller caller, boolean open, int limit, String cursor) {
        Place after = Place.read(cursor, Place.TOP);
        Query query = entities.createNativeQuery(HERE + " and (j.state = 'AWAITING_APPROVAL') = ?2"
                        + " and (a.asked_at, a.job_id) < (?3, ?4) order by a.asked_at desc, a.job_id desc limit ?5")
                .setParameter(1, caller.workspaceId())
                .setParameter(2, open)
                .setParameter(3, after.at().atOffset(ZoneOffset.UTC))
                .setParameter(4, after.id())
                .setParameter(5, limit + 1);
        return page(views(caller, query), limit);
    }

    /**
     * Those that wait in any workspace, the one that waits longest first; for admins.
     *
     * @param words part of the name of the workspace, of who asks or of the order; null for any
     * @param operation null for any
     */
    public Page waiting(Caller admin, String words, OperationKind operation, int limit, String cursor) {
        admin.require(Role.ADMIN);
        Place after = Place.read(cursor, Place.BOTTOM);
        Query query = entities.createNativeQuery(WAITING)
                .setParameter(1, after.at().atOffset(ZoneOffset.UTC))
                .setParameter(2, after.id())
                .setParameter(3, words == null ? "" : words.strip())
                .setParameter(4, operation == null ? "" : operation.name())
                .setParameter(5, limit + 1);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return page(rows.stream().map(row -> view(admin.in((UUID) row[8]), row)).toList(), limit);
    }

    private static Page page(List<ApprovalView> found, int limit) {
        if (found.size() <= limit) {
            return new Page(found, null);
        }
        ApprovalView last = found.get(limit - 1);
        return new Page(
                found.subList(0, limit), new Place(last.askedAt(), last.job().id()).cursor());
    }

    private List<ApprovalView> views(Caller caller, Query query) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(row -> view(caller, row)).toList();
    }

    private ApprovalView view(Caller caller, Object[] row) {
        Job job = entities.find(Job.class, row[0]);
        JobView shown = job.view(clock.instant());
        ApprovalState state = ApprovalState.of(shown, row[5] != null);
        UUID askedBy = (UUID) row[1];
        return new ApprovalView(
                shown,
                (UUID) row[8],
                (String) row[9],
                state,
                askedBy,
                (String) row[2],
                instant(row[3]),
                instant(row[4]),
                instant(row[5]),
                (String) row[6],
                (String) row[7],
                state == ApprovalState.OPEN && decide.mayDecide(caller, askedBy));
    }

    private static Instant instant(Object column) {
        if (column == null) {
            return null;
        }
        return column instanceof Timestamp timestamp ? timestamp.toInstant() : ((OffsetDateTime) column).toInstant();
    }

    /** A page of approvals, and where the next one begins; null on the last. */
    public record Page(List<ApprovalView> items, String nextCursor) {}

    /** A row's place in the list. */
    private record Place(Instant at, UUID id) {

        private static final Place TOP = new Place(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));
        private static final Place BOTTOM = new Place(Instant.EPOCH, new UUID(0, 0));

        static Place read(String cursor, Place start) {
            if (cursor == null) {
                return start;
            }
            try {
                int gap = cursor.indexOf('_');
                return new Place(Instant.parse(cursor.substring(0, gap)), UUID.fromString(cursor.substring(gap + 1)));
            } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
                throw StudioException.invalid(new Violation("cursor", "malformed"));
            }
        }

        String cursor() {
            return at + "_" + id;
        }
    }
}
