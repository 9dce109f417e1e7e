package com.alwrity.studio.price;

import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** The lists of prices as they are stored. Rows are added, and withdrawn at most. */
@ApplicationScoped
@Transactional
class PriceVersions {

    @Inject
    private EntityManager entities;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** All, the newest first. */
    List<PriceVersion> all() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("select p.number, p.effective_from, p.body::text, p.note,"
                        + " p.made_at, u.name, p.withdrawn_at is not null from price_version p"
                        + " join app_user u on u.id = p.made_by order by p.number desc")
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        return rows.stream()
                .map(row -> new PriceVersion(
                        ((Number) row[0]).intValue(),
                        instant(row[1]),
                        Json.read((String) row[2], PriceList.class),
                        (String) row[3],
                        instant(row[4]),
                        (String) row[5],
                        (Boolean) row[6]))
                .toList();
    }

    /** Two admins at once wait for each other. */
    void lock() {
        entities.createNativeQuery("lock table price_version in share row exclusive mode")
                .executeUpdate();
    }

    void add(Caller admin, int number, Instant from, PriceList list, String note) {
        entities.createNativeQuery("insert into price_version (number, effective_from, body, note, made_at, made_by)"
                        + " values (?1, ?2, cast(?3 as jsonb), ?4, ?5, ?6)")
                .setParameter(1, number)
                .setParameter(2, from.atOffset(ZoneOffset.UTC))
                .setParameter(3, Json.write(list))
                .setParameter(4, note)
                .setParameter(5, now())
                .setParameter(6, admin.userId())
                .executeUpdate();
        audit.record(admin, "price.publish", "price", number, Map.of("from", from, "after", list));
    }

    void withdraw(Caller admin, int number) {
        entities.createNativeQuery("update price_version set withdrawn_at = ?2, withdrawn_by = ?3 where number = ?1")
                .setParameter(1, number)
                .setParameter(2, now())
                .setParameter(3, admin.userId())
                .executeUpdate();
        audit.record(admin, "price.withdraw", "price", number, Map.of());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(Object column) {
        return column instanceof Timestamp timestamp ? timestamp.toInstant() : ((OffsetDateTime) column).toInstant();
    }
}
