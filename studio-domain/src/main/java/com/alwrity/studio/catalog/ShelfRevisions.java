package com.alwrity.studio.catalog;

import com.alwrity.studio.catalog.ShelfRevision.State;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.json.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries of shelves that admins changed, added or took away. Rows are only ever added; the latest of one holds. */
@ApplicationScoped
@Transactional
class ShelfRevisions {

    private static final System.Logger LOG = System.getLogger(ShelfRevisions.class.getName());

    private static final String COLUMNS = "r.entry_key, r.version, r.state, r.body::text, r.reason, r.made_at, u.name"
            + " from shelf_revision r join app_user u on u.id = r.made_by where r.shelf = ?1";

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** The shipped entries with the revisions over them. One that cannot be read any more leaves the shipped entry. */
    <T> Map<String, T> over(String shelf, Map<String, T> shipped, Class<T> type) {
        Map<String, T> entries = new LinkedHashMap<>(shipped);
        for (ShelfRevision revision : latest(shelf)) {
            if (revision.state() == State.GONE) {
                entries.remove(revision.key());
            } else {
                read(revision, type).ifPresent(entry -> entries.put(revision.key(), entry));
            }
        }
        return Collections.unmodifiableMap(entries);
    }

    /** The latest of each entry. */
    List<ShelfRevision> latest(String shelf) {
        return revisions(query("select distinct on (r.entry_key) " + COLUMNS + " order by r.entry_key, r.version desc")
                .setParameter(1, shelf));
    }

    /** Of one entry, the newest first. */
    List<ShelfRevision> history(String shelf, String key) {
        return revisions(query("select " + COLUMNS + " and r.entry_key = ?2 order by r.version desc")
                .setParameter(1, shelf)
                .setParameter(2, key));
    }

    /** Two admins at once wait for each other. */
    void alone(String shelf) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, "shelf:" + shelf)
                .getSingleResult();
    }

    /** @param entry null for all but an edit */
    void add(Caller admin, String shelf, String key, int version, State state, Object entry, String reason) {
        entities.createNativeQuery("insert into shelf_revision"
                        + " (shelf, entry_key, version, state, body, reason, made_at, made_by)"
                        + " values (?1, ?2, ?3, ?4, cast(?5 as jsonb), ?6, ?7, ?8)")
                .setParameter(1, shelf)
                .setParameter(2, key)
                .setParameter(3, version)
                .setParameter(4, state.name())
                .setParameter(5, entry == null ? null : Json.write(entry))
                .setParameter(6, reason)
                .setParameter(7, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(8, admin.userId())
                .executeUpdate();
    }

    static <T> Optional<T> read(ShelfRevision revision, Class<T> type) {
        try {
            return revision.body().isEmpty()
                    ? Optional.empty()
                    : Optional.of(Json.mapper().readValue(revision.body().get(), type));
        } catch (JsonProcessingException e) {
            LOG.log(Level.WARNING, "Revision {0} of {1} is left out: {2}", revision.version(), revision.key(), e);
            return Optional.empty();
        }
    }

    /** Asked in the middle of other work: what that has not written yet is left alone. */
    private Query query(String sql) {
        return entities.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT);
    }

    private static List<ShelfRevision> revisions(Query query) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new ShelfRevision(
                        (String) row[0],
                        ((Number) row[1]).intValue(),
                        State.valueOf((String) row[2]),
                        Optional.ofNullable((String) row[3]),
                        (String) row[4],
                        row[5] instanceof Timestamp timestamp
                                ? timestamp.toInstant()
                                : ((OffsetDateTime) row[5]).toInstant(),
                        (String) row[6]))
                .toList();
    }
}
