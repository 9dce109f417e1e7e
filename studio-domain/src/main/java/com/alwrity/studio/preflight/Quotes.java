package com.alwrity.studio.preflight;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.operation.Order;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.routing.Route;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** The quotes that were given. */
@ApplicationScoped
@Transactional
public class Quotes {

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    void keep(Caller caller, Quote quote, Order order, Route route) {
        entities.persist(new StoredQuote(caller, quote, order, route, clock.instant()));
        // One that is used at once is found by a locking read, which looks into the table.
        entities.flush();
    }

    /**
     * Takes a quote for use, in the transaction that uses it.
     *
     * @throws StudioException if it is not the caller's, expired, or used already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Quoted use(Caller caller, UUID id) {
        StoredQuote stored = entities.find(StoredQuote.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (stored == null || !stored.belongsTo(caller)) {
            throw StudioException.notFound("quote");
        }
        stored.use(clock.instant());
        return stored.quoted();
    }

    /** Deletes the quotes that ran out before this time and were never used. */
    public int forgetUnused(Instant before) {
        return entities.createQuery("delete from StoredQuote q where q.usedAt is null and q.expiresAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    /** The order that a quote of any age stands for. */
    public Order orderOf(UUID id) {
        return entities.find(StoredQuote.class, id).quoted().order();
    }

    /** A quote as it was given, of any age. */
    public Quote given(UUID id) {
        return entities.find(StoredQuote.class, id).quoted().quote();
    }

    /** A quote with the order and the route that it stands for. */
    public record Quoted(Quote quote, Order order, Route route) {}
}
