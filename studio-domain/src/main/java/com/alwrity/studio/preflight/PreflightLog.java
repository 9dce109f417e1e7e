package com.alwrity.studio.preflight;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.operation.Order;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Remembers what was looked at before anything cost, and whether it was run: how many go on from a price tells how good
 * the prices are. A page's looks while somebody still chooses are not written down, only the last one before they go.
 */
@ApplicationScoped
@Transactional
public class PreflightLog {

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** A quote was given; one that was seen before is written down once. */
    public void seen(Caller caller, Order order, Quote quote) {
        entities.createNativeQuery("""
                        insert into preflight_event (at, workspace_id, user_id, studio, operation, quality, model_key,
                                                     estimate, blocked_by, quote_id)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) on conflict (quote_id) do nothing
                        """)
                .setParameter(1, now())
                .setParameter(2, caller.workspaceId())
                .setParameter(3, caller.userId())
                .setParameter(4, order.request().studio().name())
                .setParameter(5, order.request().operation().name())
                .setParameter(6, order.options().quality().name())
                .setParameter(7, quote.model() == null ? null : quote.model().key())
                .setParameter(8, quote.estimate().amount())
                .setParameter(
                        9,
                        quote.errors().stream().findFirst().map(Finding::code).orElse(null))
                .setParameter(10, quote.id())
                .executeUpdate();
    }

    /** What was quoted is run. */
    public void submitted(UUID quoteId) {
        entities.createNativeQuery("update preflight_event set submitted_at = ?2 where quote_id = ?1")
                .setParameter(1, quoteId)
                .setParameter(2, now())
                .executeUpdate();
    }

    /** Deletes what was looked at before this time. */
    public int forget(Instant before) {
        return entities.createNativeQuery("delete from preflight_event where at < ?1")
                .setParameter(1, before.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
