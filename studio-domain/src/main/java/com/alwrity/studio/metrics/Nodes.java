package com.alwrity.studio.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The server processes that share the database. */
@ApplicationScoped
@Transactional
public class Nodes {

    /** Four signs of life missed. */
    private static final Duration GONE_AFTER = Duration.ofMinutes(2);

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** This one lives; whoever has not been seen for long is forgotten. */
    public void alive(String name) {
        Instant now = clock.instant();
        entities.createNativeQuery("insert into node (name, started_at, seen_at) values (?1, ?2, ?2)"
                        + " on conflict (name) do update set seen_at = ?2")
                .setParameter(1, name)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        entities.createNativeQuery("delete from node where seen_at < ?1")
                .setParameter(1, now.minus(FORGOTTEN_AFTER).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Those that live now, by name. */
    List<Overview.Node> living() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        "select name, started_at from node where seen_at >= ?1 order by name")
                .setParameter(1, clock.instant().minus(GONE_AFTER).atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream()
                .map(row -> new Overview.Node((String) row[0], instant(row[1])))
                .toList();
    }

    private static Instant instant(Object column) {
        return column instanceof Timestamp timestamp ? timestamp.toInstant() : ((OffsetDateTime) column).toInstant();
    }
}
