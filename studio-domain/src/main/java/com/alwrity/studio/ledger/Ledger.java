package com.alwrity.studio.ledger;

import static com.alwrity.studio.ledger.AccountKind.ADJUSTMENT;
import static com.alwrity.studio.ledger.AccountKind.AVAILABLE;
import static com.alwrity.studio.ledger.AccountKind.GRANTED;
import static com.alwrity.studio.ledger.AccountKind.HELD;
import static com.alwrity.studio.ledger.AccountKind.OVERRUN;
import static com.alwrity.studio.ledger.AccountKind.PROVIDER;
import static com.alwrity.studio.ledger.AccountKind.PROVIDER_COST;
import static com.alwrity.studio.ledger.AccountKind.SPENT;

import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
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
    private Postings postings;

    /** Opens the accounts of a new workspace. */
    public void open(UUID workspaceId) {
        entities.createNativeQuery("insert into account (workspace_id, kind)"
                        + " values (?1, 'AVAILABLE'), (?1, 'HELD'), (?1, 'SPENT') on conflict do nothing")
                .setParameter(1, workspaceId)
                .executeUpdate();
    }

    /** Gives credits to a workspace. */
    public void grant(UUID workspaceId, Credits amount, String key, String memo) {
        postings.post(Posting.move(PostingKind.GRANT, key, workspaceId, GRANTED, AVAILABLE, amount)
                .saying(memo));
    }

    /**
     * What an admin adds or puts right.
     *
     * @param amount negative to take away
     * @throws StudioException of kind NOT_ENOUGH, if less would be left than nothing
     */
    void adjust(UUID workspaceId, PostingKind kind, Credits amount, String key, String memo) {
        Credits available = postings.lockAvailable(workspaceId);
        if (available.plus(amount).thousandths() < 0) {
            throw notEnough(Credits.ZERO.minus(amount), available);
        }
        postings.post(Posting.move(kind, key, workspaceId, ADJUSTMENT, AVAILABLE, amount)
                .saying(memo));
    }

    /**
     * Sets credits aside for a job. The account stays locked until the transaction ends, so that two jobs never
     * spend the same credit.
     *
     * @throws StudioException of kind NOT_ENOUGH
     */
    public void hold(UUID workspaceId, UUID jobId, Credits amount) {
        Credits available = postings.lockAvailable(workspaceId);
        if (available.compareTo(amount) < 0) {
            throw notEnough(amount, available);
        }
        postings.post(Posting.ofJob(PostingKind.HOLD, workspaceId, jobId, AVAILABLE, HELD, amount));
    }

    /**
     * Ends a job's hold: takes what is owed for the job and gives the rest back, and books what the providers took.
     * What is owed above the hold is never the workspace's loss; what the providers took above what was paid, the
     * house bears.
     *
     * @param actual what is owed
     * @param cost what the providers took
     * @return what the workspace paid
     */
    public Credits settle(UUID workspaceId, UUID jobId, Credits held, Credits actual, Credits cost) {
        Credits paid = actual.min(held);
        postings.lockAvailable(workspaceId);
        postings.post(Posting.ofJob(PostingKind.CAPTURE, workspaceId, jobId, HELD, SPENT, paid));
        postings.post(Posting.ofJob(PostingKind.RELEASE, workspaceId, jobId, HELD, AVAILABLE, held.minus(paid)));
        // The house's accounts come last, as all wait for whoever holds them; and in the order of their ids.
        Credits covered = cost.min(paid);
        Credits over = cost.minus(covered);
        if (!over.isZero()) {
            postings.post(Posting.ofJob(PostingKind.OVERRUN, workspaceId, jobId, PROVIDER, OVERRUN, over));
        }
        if (!covered.isZero()) {
            postings.post(Posting.ofJob(PostingKind.COST, workspaceId, jobId, PROVIDER, PROVIDER_COST, covered));
        }
        return paid;
    }

    /**
     * Gives back what was paid for a job; the caller sees to it that it is no more than that.
     *
     * @param before what the workspace has paid until now: makes the key
     * @param byProvider what the provider gives back
     */
    public void refund(UUID workspaceId, UUID jobId, Credits before, Credits amount, Credits byProvider, String memo) {
        String key = "job:" + jobId + ":REFUND:" + before.thousandths();
        postings.lockAvailable(workspaceId);
        postings.post(Posting.move(PostingKind.REFUND, key, workspaceId, SPENT, AVAILABLE, amount)
                .forJob(jobId)
                .saying(memo));
        if (!byProvider.isZero()) {
            postings.post(Posting.move(
                            PostingKind.COST_REFUND, key + ":COST", workspaceId, PROVIDER_COST, PROVIDER, byProvider)
                    .forJob(jobId)
                    .saying(memo));
        }
    }

    /** What the provider took for a job and has not given back; overruns apart. */
    public Credits providerCost(UUID jobId) {
        Number cost =
                (Number) entities.createNativeQuery("""
                        select coalesce(sum(entry.amount), 0) from posting
                        join entry on entry.posting_id = posting.id
                        join account on account.id = entry.account_id and account.kind = 'PROVIDER_COST'
                        where posting.job_id = ?1
                        """).setParameter(1, jobId).getSingleResult();
        return Credits.ofThousandths(cost.longValue());
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

    private static StudioException notEnough(Credits needed, Credits available) {
        return new StudioException(
                StudioException.Kind.NOT_ENOUGH,
                "credits.not_enough",
                Map.of("needed", needed.value(), "available", available.value()));
    }
}
