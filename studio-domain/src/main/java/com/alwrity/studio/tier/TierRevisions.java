package com.alwrity.studio.tier;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The tiers that admins changed, added or took away. Rows are only ever added; the latest of a tier holds. */
@ApplicationScoped
@Transactional
class TierRevisions {

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** The latest of each tier. */
    List<TierRevision> latest() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query("select distinct on (r.tier_key) r.tier_key, r.version, r.body::text, r.made_at,"
                        + " u.name from tier_revision r join app_user u on u.id = r.made_by"
                        + " order by r.tier_key, r.version desc")
                .getResultList();
        return rows.stream().map(TierRevisions::revision).toList();
    }

    Optional<TierRevision> latest(String key) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query("select r.tier_key, r.version, r.body::text, r.made_at, u.name"
                        + " from tier_revision r join app_user u on u.id = r.made_by"
                        + " where r.tier_key = ?1 order by r.version desc limit 1")
                .setParameter(1, key)
                .getResultList();
        return rows.stream().map(TierRevisions::revision).findFirst();
    }

    /** @param tier empty for "there is no such tier any more" */
    void add(Caller admin, String key, int version, Optional<Tier> tier, String reason) {
        entities.createNativeQuery("insert into tier_revision (tier_key, version, body, reason, made_at, made_by)"
                        + " values (?1, ?2, cast(?3 as jsonb), ?4, ?5, ?6)")
                .setParameter(1, key)
                .setParameter(2, version)
                .setParameter(3, tier.map(Json::write).orElse(null))
                .setParameter(4, reason)
                .setParameter(5, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(6, admin.userId())
                .executeUpdate();
    }

    /** Two admins at once wait for each other, and whoever gives a tier to a workspace waits for both. */
    void alone() {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended('tiers', 0))")
                .getSingleResult();
    }

    /** While a tier is given to a workspace it is not taken away. */
    void stay() {
        entities.createNativeQuery("select pg_advisory_xact_lock_shared(hashtextextended('tiers', 0))")
                .getSingleResult();
    }

    private Query query(String sql) {
        return entities.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT);
    }

    private static TierRevision revision(Object[] row) {
        return new TierRevision(
                (String) row[0],
                ((Number) row[1]).intValue(),
                Optional.ofNullable((String) row[2]),
                row[3] instanceof Timestamp timestamp ? timestamp.toInstant() : ((OffsetDateTime) row[3]).toInstant(),
                (String) row[4]);
    }
}
