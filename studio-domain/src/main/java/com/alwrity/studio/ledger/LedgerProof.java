package com.alwrity.studio.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Proves the book: it sums to zero, each posting does, and each balance is the sum of its entries. */
@ApplicationScoped
public class LedgerProof {

    @Inject
    private EntityManager entities;

    @Transactional
    public Proof prove() {
        return new Proof(
                count("select coalesce(abs(sum(amount)), 0) from entry"),
                count("select count(*) from (select posting_id from entry group by posting_id having sum(amount) <> 0)"
                        + " as unbalanced"),
                count("select count(*) from account where balance <>"
                        + " coalesce((select sum(amount) from entry where account_id = account.id), 0)"));
    }

    private long count(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }

    /**
     * What was found; all zero when the book is right.
     *
     * @param sum of all entries, in thousandths of a credit
     * @param unbalancedPostings postings that do not sum to zero
     * @param wrongBalances accounts whose balance is not the sum of their entries
     */
    public record Proof(long sum, long unbalancedPostings, long wrongBalances) {
        public boolean holds() {
            return sum == 0 && unbalancedPostings == 0 && wrongBalances == 0;
        }
    }
}
