package com.alwrity.studio.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes the book. What is written stays. */
@ApplicationScoped
@Transactional
class Postings {

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Locks what a workspace has to spend until the transaction ends: whatever is looked at after that is not
     * overtaken by another of its movements.
     */
    Credits lockAvailable(UUID workspaceId) {
        Number balance = (Number) entities.createNativeQuery(
                        "select balance from account where workspace_id = ?1 and kind = 'AVAILABLE' for update")
                .setParameter(1, workspaceId)
                .getSingleResult();
        return Credits.ofThousandths(balance.longValue());
    }

    /**
     * One statement for the posting, its entries and the balances; a key already used changes nothing. Accounts are
     * locked in one order, so that no two postings wait for each other.
     *
     * @return whether it was news
     */
    boolean post(Posting posting) {
        if (posting.entries().isEmpty()) {
            return recordEmpty(posting);
        }
        String moves = posting.entries().entrySet().stream()
                .map(move -> "('" + move.getKey() + "', " + move.getValue() + "::bigint)")
                .collect(Collectors.joining(", "));
        return insert(posting, """
                with posted as (
                    insert into posting (key, kind, workspace_id, job_id, at, memo)
                    values (?1, ?2, ?3, ?4, ?5, ?6) on conflict (key) do nothing returning id
                ), locked as materialized (
                    select account.id, move.amount from account
                    join (values %s) as move (kind, amount) on account.kind = move.kind
                    cross join posted
                    where account.workspace_id = ?3 or account.workspace_id is null
                    order by account.id for update of account
                ), moved as (
                    update account set balance = account.balance + locked.amount
                    from locked where account.id = locked.id
                    returning account.id, locked.amount, account.balance
                )
                insert into entry (posting_id, account_id, amount, balance)
                select posted.id, moved.id, moved.amount, moved.balance from posted, moved
                """.formatted(moves));
    }

    /** A run that costs nothing passes through the book like any other. */
    private boolean recordEmpty(Posting posting) {
        return insert(
                posting,
                "insert into posting (key, kind, workspace_id, job_id, at, memo)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6) on conflict (key) do nothing");
    }

    private boolean insert(Posting posting, String sql) {
        return entities.createNativeQuery(sql)
                        .setParameter(1, posting.key())
                        .setParameter(2, posting.kind().name())
                        .setParameter(3, posting.workspaceId())
                        .setParameter(4, posting.jobId())
                        .setParameter(5, clock.instant().atOffset(ZoneOffset.UTC))
                        .setParameter(6, posting.memo())
                        .executeUpdate()
                > 0;
    }
}
