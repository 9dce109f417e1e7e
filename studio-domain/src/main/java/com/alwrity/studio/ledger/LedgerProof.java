package com.alwrity.studio.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Proves the book. Each question is one statement, so that it sees one moment, whatever moves meanwhile. */
@ApplicationScoped
public class LedgerProof {

    private static final String SUM = "select coalesce(abs(sum(amount)), 0) from entry";

    private static final String UNBALANCED =
            "select count(*) from (select posting_id from entry group by posting_id having sum(amount) <> 0) as wrong";

    private static final String BALANCES = "select count(*) from account where balance <>"
            + " coalesce((select sum(amount) from entry where account_id = account.id), 0)";

    private static final String BELOW_ZERO =
            "select count(*) from account where balance < 0 and kind not in ('GRANTED', 'PROVIDER', 'ADJUSTMENT')";

    private static final String HOLDS = """
            select count(*) from account
            left join (select workspace_id, sum(held) as held from job
                       where state not in ('SUCCEEDED', 'FAILED', 'CANCELLED', 'REJECTED')
                       group by workspace_id) as live on live.workspace_id = account.workspace_id
            where account.kind = 'HELD' and account.balance <> coalesce(live.held, 0)
            """;

    private static final String PAID = """
            select count(*) from job
            left join (select posting.job_id, sum(entry.amount) as paid from posting
                       join entry on entry.posting_id = posting.id
                       join account on account.id = entry.account_id and account.kind = 'SPENT'
                       where posting.job_id is not null group by posting.job_id) as booked on booked.job_id = job.id
            where coalesce(job.paid, 0) <> coalesce(booked.paid, 0)
            """;

    @Inject
    private EntityManager entities;

    @Transactional
    public Proof prove() {
        return prove(this::count);
    }

    /** The same without a server. */
    public static Proof prove(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return prove(sql -> count(statement, sql));
        }
    }

    private static <E extends Exception> Proof prove(Asking<E> book) throws E {
        return new Proof(
                book.count(SUM),
                book.count(UNBALANCED),
                book.count(BALANCES),
                book.count(BELOW_ZERO),
                book.count(HOLDS),
                book.count(PAID));
    }

    private long count(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }

    /** How the book is asked. */
    private interface Asking<E extends Exception> {
        long count(String sql) throws E;
    }

    private static long count(Statement statement, String sql) throws SQLException {
        ResultSet row = statement.executeQuery(sql);
        row.next();
        return row.getLong(1);
    }

    /**
     * What was found; all zero when the book is right.
     *
     * @param sum of all entries, in thousandths of a credit
     * @param unbalancedPostings postings that do not sum to zero
     * @param wrongBalances accounts whose balance is not the sum of their entries
     * @param belowZero accounts below zero that may not be
     * @param wrongHolds workspaces that hold more or less than their live jobs
     * @param wrongPaid jobs whose workspace paid something else than was booked
     */
    public record Proof(
            long sum, long unbalancedPostings, long wrongBalances, long belowZero, long wrongHolds, long wrongPaid) {

        public boolean holds() {
            return sum == 0
                    && unbalancedPostings == 0
                    && wrongBalances == 0
                    && belowZero == 0
                    && wrongHolds == 0
                    && wrongPaid == 0;
        }
    }
}
