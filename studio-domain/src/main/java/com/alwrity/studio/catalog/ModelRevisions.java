package com.alwrity.studio.catalog;

import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.json.Json;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.provider.ProviderId;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The models that admins changed or added. Rows are only ever added; the latest of a model holds. */
@ApplicationScoped
class ModelRevisions {

    private static final System.Logger LOG = System.getLogger(ModelRevisions.class.getName());

    @Inject
    private EntityManager entities;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    private volatile Overlay last = new Overlay(-1, Map.of());

    /** The shipped models with the revisions over them. One that cannot be read any more leaves the shipped entry. */
    Map<String, Model> over(Map<String, Model> shipped, Set<ProviderId> providers) {
        long count = ((Number) query("select count(*) from model_revision").getSingleResult()).longValue();
        Overlay known = last;
        if (known.count() != count) {
            known = new Overlay(count, overlaid(shipped, providers));
            last = known;
        }
        return known.models();
    }

    /** The latest of each model, by key. */
    List<ModelRevision> latest() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query("select distinct on (r.model_key) r.model_key, r.version, r.body::text, r.made_at,"
                        + " u.name from model_revision r join app_user u on u.id = r.made_by"
                        + " order by r.model_key, r.version desc")
                .getResultList();
        return rows.stream()
                .map(row -> new ModelRevision(
                        (String) row[0],
                        ((Number) row[1]).intValue(),
                        Optional.ofNullable((String) row[2]),
                        instant(row[3]),
                        (String) row[4]))
                .toList();
    }

    /** All of them or none; each in a version of its own, above all that came before. */
    @Transactional
    void add(Caller admin, List<Revised> revised) {
        // Two admins at once wait for each other: versions are counted.
        entities.createNativeQuery("lock table model_revision in share row exclusive mode")
                .executeUpdate();
        for (Revised one : revised) {
            int version = Math.max(latestVersion(one.key()) + 1, one.least());
            Optional<ObjectNode> body = one.body().map(entry -> entry.deepCopy().put("version", version));
            entities.createNativeQuery("insert into model_revision (model_key, version, body, made_at, made_by)"
                            + " values (?1, ?2, cast(?3 as jsonb), ?4, ?5)")
                    .setParameter(1, one.key())
                    .setParameter(2, version)
                    .setParameter(3, body.map(Json::write).orElse(null))
                    .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
                    .setParameter(5, admin.userId())
                    .executeUpdate();
            Map<String, Object> details = new TreeMap<>(one.change());
            details.put("version", version);
            audit.record(admin, one.action(), "model", one.key(), details);
        }
    }

    private int latestVersion(String key) {
        return ((Number) query("select coalesce(max(version), 0) from model_revision where model_key = ?1")
                        .setParameter(1, key)
                        .getSingleResult())
                .intValue();
    }

    private Map<String, Model> overlaid(Map<String, Model> shipped, Set<ProviderId> providers) {
        Map<String, Model> models = new LinkedHashMap<>(shipped);
        for (ModelRevision revision : latest()) {
            revision.body().flatMap(body -> read(revision, body)).ifPresent(model -> {
                if (providers.contains(model.provider())) {
                    models.put(model.key(), model);
                }
            });
        }
        return Collections.unmodifiableMap(models);
    }

    private static Optional<Model> read(ModelRevision revision, String body) {
        try {
            return Optional.of(ModelEntry.read(Json.read(body, ObjectNode.class)));
        } catch (StudioException e) {
            LOG.log(Level.WARNING, "Revision {0} of {1} is left out: {2}", revision.version(), revision.key(), e);
            return Optional.empty();
        }
    }

    /** Asked in the middle of other work: what that has not written yet is left alone. */
    private Query query(String sql) {
        return entities.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT);
    }

    private static Instant instant(Object column) {
        return column instanceof Timestamp timestamp ? timestamp.toInstant() : ((OffsetDateTime) column).toInstant();
    }

    /**
     * An entry to be stored.
     *
     * @param action for the audit, such as {@code model.retire}
     * @param least version that it may get
     * @param change the same, before and after
     * @param body empty for "back to the one that is shipped"
     */
    record Revised(String key, String action, int least, Map<String, Object> change, Optional<ObjectNode> body) {}

    private record Overlay(long count, Map<String, Model> models) {}
}
