package com.alwrity.studio.notification;

import com.alwrity.studio.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes events down in the transaction of what happened; the database tells all nodes when it commits. */
@ApplicationScoped
@Transactional
public class Events {

    private static final String TELL = """
            insert into studio_event (at, workspace_id, kind, job_id, asset_id, details)
            values (?1, ?2, ?3, ?4, ?5, cast(?6 as jsonb))
            """;

    /** The event, its deliveries to the webhooks that want it, and their turns: one statement, and no more of them. */
    private static final String TELL_ALL = """
            with told as (
                insert into studio_event (at, workspace_id, kind, job_id, asset_id, details)
                values (?1, ?2, ?3, ?4, ?5, cast(?6 as jsonb))
            ), noted as (
                insert into webhook_delivery (id, webhook_id, kind, at, job_id, asset_id, details, state, attempts,
                                              next_at, row_version)
                select gen_random_uuid(), webhook.id, ?7, ?1, cast(?4 as uuid), cast(?5 as uuid), cast(?6 as jsonb),
                       'PENDING', 0, ?1, 1
                from webhook
                where webhook.workspace_id = ?2 and webhook.active and webhook.removed_at is null
                  and webhook.kinds @> to_jsonb(cast(?7 as text))
                returning id
            )
            insert into delivery_turn (task_name, task_instance, execution_time, picked, version)
            select 'deliver', 'webhook/' || noted.id, ?1, false, 1 from noted
            """;

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    public void job(UUID workspaceId, UUID jobId, String kind, Map<String, Object> details) {
        insert(workspaceId, kind, jobId, null, details);
    }

    /** Something about the workspace itself. */
    public void workspace(UUID workspaceId, String kind, Map<String, Object> details) {
        insert(workspaceId, kind, null, null, details);
    }

    public void asset(UUID workspaceId, UUID assetId, UUID jobId, String kind) {
        insert(workspaceId, kind, jobId, assetId, Map.of());
    }

    /** The workspace's events after this id, oldest first. */
    public List<StudioEvent> after(UUID workspaceId, long id, int limit) {
        return read(
                "select id, at, workspace_id, kind, job_id, asset_id, details::text from studio_event"
                        + " where workspace_id = ?1 and id > ?2 order by id",
                workspaceId,
                id,
                limit);
    }

    /** The events of all workspaces after this id, oldest first. */
    public List<StudioEvent> after(long id, int limit) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        "select id, at, workspace_id, kind, job_id, asset_id, details::text from studio_event"
                                + " where id > ?1 order by id")
                .setParameter(1, id)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(Events::event).toList();
    }

    /** Deletes what happened before this time. */
    public int forget(Instant before) {
        return entities.createNativeQuery("delete from studio_event where at < ?1")
                .setParameter(1, before.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The newest event's id of all; 0 where there is none. */
    public long latest() {
        return ((Number) entities.createNativeQuery("select coalesce(max(id), 0) from studio_event")
                        .getSingleResult())
                .longValue();
    }

    private List<StudioEvent> read(String sql, UUID workspaceId, long id, int limit) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(sql)
                .setParameter(1, workspaceId)
                .setParameter(2, id)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(Events::event).toList();
    }

    @SuppressWarnings("unchecked")
    private static StudioEvent event(Object[] row) {
        return new StudioEvent(
                ((Number) row[0]).longValue(),
                instant(row[1]),
                (UUID) row[2],
                (String) row[3],
                (UUID) row[4],
                (UUID) row[5],
                Json.read((String) row[6], Map.class));
    }

    private static Instant instant(Object column) {
        return column instanceof Timestamp timestamp ? timestamp.toInstant() : ((OffsetDateTime) column).toInstant();
    }

    private void insert(UUID workspaceId, String kind, UUID jobId, UUID assetId, Map<String, Object> details) {
        Optional<EventKind> published = EventKind.published(kind, details);
        Query query = entities.createNativeQuery(published.isPresent() ? TELL_ALL : TELL)
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(2, workspaceId)
                .setParameter(3, kind)
                .setParameter(4, jobId)
                .setParameter(5, assetId)
                .setParameter(6, Json.write(details));
        published.ifPresent(name -> query.setParameter(7, name.key()));
        query.executeUpdate();
    }
}
