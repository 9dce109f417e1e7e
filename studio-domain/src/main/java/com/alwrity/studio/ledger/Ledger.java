package com.alwrity.studio.ledger;

import static com.alwrity.studio.ledger.AccountKind.AVAILABLE;
import static com.alwrity.studio.ledger.AccountKind.GRANTED;
import static com.alwrity.studio.ledger.AccountKind.HELD;
import static com.alwrity.studio.ledger.AccountKind.OVERRUN;
import static com.alwrity.studio.ledger.AccountKind.PROVIDER;
import static com.alwrity.studio.ledger.AccountKind.SPENT;

import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The double-entry book of all credits; append-only. Each call joins the transaction of the deed that it pays for,
 * and each posting has a key, so that a deed repeated after a crash is paid once.
 */
@ApplicationScoped
@Transactional
public class Ledger {

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Opens the accounts of a new workspace. */
    public void open(UUID workspaceId) {
        entities.createNativeQuery("insert into account (workspace_id, kind)"
                        + " values (?1, 'AVAILABLE'), (?1, 'HELD'), (?1, 'SPENT') on conflict do nothing")
                .setParameter(1, workspaceId)
                .executeUpdate();
    }

    /** Gives credits to a workspace. */
    public void grant(UUID workspaceId, Credits amount, String key, String memo) {
        post(new Posting(
                key,
                "GRANT",
                workspaceId,
                null,
                memo,
                Map.of(GRANTED, -amount.thousandths(), AVAILABLE, amount.thousandths())));
    }

    /**
     * Sets credits aside for a job. The account stays locked until the transaction ends, so that two jobs never
     * spend the same credit.
     *
     * @throws StudioException of kind NOT_ENOUGH
     */
    public void hold(UUID workspaceId, UUID jobId, Credits amount) {
        Credits available = lockAvailable(workspaceId);
        if (available.compareTo(amount) < 0) {
            throw new StudioException(
                    StudioException.Kind.NOT_ENOUGH,
                    "credits.not_enough",
                    Map.of("needed", amount.value(), "available", available.value()));
        }
        post(new Posting(
                "job:" + jobId + ":HOLD",
                "HOLD",
                workspaceId,
                jobId,
                null,
                Map.of(AVAILABLE, -amount.thousandths(), HELD, amount.thousandths())));
    }

    /**
     * Ends a job's hold: takes what the job did cost and gives the rest back. What it cost above the hold is never
     * the workspace's loss; the house books it.
     *
     * @return what the workspace paid
     */
    public Credits settle(UUID workspaceId, UUID jobId, Credits held, Credits actual) {
        Credits paid = actual.min(held);
        lockAvailable(workspaceId);
        post(new Posting(
                "job:" + jobId + ":CAPTURE",
                "CAPTURE",
                workspaceId,
                jobId,
                null,
                Map.of(HELD, -paid.thousandths(), SPENT, paid.thousandths())));
        Credits rest = held.minus(paid);
        post(new Posting(
                "job:" + jobId + ":RELEASE",
                "RELEASE",
                workspaceId,
                jobId,
                null,
                Map.of(HELD, -rest.thousandths(), AVAILABLE, rest.thousandths())));
        Credits over = actual.minus(paid);
        if (!over.isZero()) {
            post(new Posting(
                    "job:" + jobId + ":OVERRUN",
                    "OVERRUN",
                    workspaceId,
                    jobId,
                    null,
                    Map.of(OVERRUN, over.thousandths(), PROVIDER, -over.thousandths())));
        }
        return paid;
    }

    public Balance balance(UUID workspaceId) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("select kind, balance from account where workspace_id = ?1")
                .setParameter(1, workspaceId)
                .getResultList();
        Map<String, Credits> byKind = rows.stream()
                .collect(Collectors.toMap(
                        row -> (String) row[0], row -> Credits.ofThousandths(((Number) row[1]).longValue())));
        return new Balance(
                byKind.getOrDefault("AVAILABLE", Credits.ZERO),
                byKind.getOrDefault("HELD", Credits.ZERO),
                byKind.getOrDefault("SPENT", Credits.ZERO));
    }

    /** What a workspace paid from an instant on. */
    public Credits spentSince(UUID workspaceId, Instant from) {
        Number spent = (Number) entities.createNativeQuery("""
                        select coalesce(sum(entry.amount), 0) from entry
                        join account on account.id = entry.account_id and account.kind = 'SPENT'
                        join posting on posting.id = entry.posting_id
                        where account.workspace_id = ?1 and posting.at >= ?2
                        """)
                .setParameter(1, workspaceId)
                .setParameter(2, from.atOffset(ZoneOffset.UTC))
                .getSingleResult();
        return Credits.ofThousandths(spent.longValue());
    }

    private Credits lockAvailable(UUID workspaceId) {
        Number balance = (Number) entities.createNativeQuery(
                        "select balance from account where workspace_id = ?1 and kind = 'AVAILABLE' for update")
                .setParameter(1, workspaceId)
                .getSingleResult();
        return Credits.ofThousandths(balance.longValue());
    }

    /** One statement for the posting, its entries and the balances; a key already used changes nothing. */
    private void post(Posting posting) {
        if (posting.entries().isEmpty()) {
            recordEmpty(posting);
            return;
        }
        String moves = posting.entries().entrySet().stream()
                .map(move -> "('" + move.getKey() + "', " + move.getValue() + "::bigint)")
                .collect(Collectors.joining(", "));
        insert(posting, """
                with posted as (
                    insert into posting (key, kind, workspace_id, job_id, at, memo)
                    values (?1, ?2, ?3, ?4, ?5, ?6) on conflict (key) do nothing returning id
                ), moved as (
                    update account set balance = balance + move.amount
                    from (values %s) as move (kind, amount), posted
                    where account.kind = move.kind
                      and (account.workspace_id = ?3 or account.workspace_id is null)
                    returning account.id, move.amount
                )
                insert into entry (posting_id, account_id, amount)
                select posted.id, moved.id, moved.amount from posted, moved
                """.formatted(moves));
    }

    /** A run that costs nothing passes through the book like any other. */
    private void recordEmpty(Posting posting) {
        insert(
                posting,
                "insert into posting (key, kind, workspace_id, job_id, at, memo)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6) on conflict (key) do nothing");
    }

    private void insert(Posting posting, String sql) {
        entities.createNativeQuery(sql)
                .setParameter(1, posting.key())
                .setParameter(2, posting.kind())
                .setParameter(3, posting.workspaceId())
                .setParameter(4, posting.jobId())
                .setParameter(5, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(6, posting.memo())
                .executeUpdate();
    }
}
