package com.alwrity.studio.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Gives a workspace each month what its tier grants. What was given in a month counts, whatever the tier was then: a
 * better tier gives the difference, a lesser one takes nothing back, and going up and down gives nothing twice.
 */
@ApplicationScoped
@Transactional
public class MonthlyGrants {

    @Inject
    private EntityManager entities;

    @Inject
    private Postings postings;

    /**
     * @param due what the tier grants in a month
     * @return what was given by this; zero if nothing was due any more
     */
    public Credits grant(UUID workspaceId, BillingMonth month, Credits due, String tier) {
        postings.lockAvailable(workspaceId);
        String key = key(workspaceId, month);
        Credits missing = due.minus(given(workspaceId, key));
        if (missing.thousandths() <= 0) {
            return Credits.ZERO;
        }
        // The sum makes the key: the second lock on the same door.
        postings.post(Posting.move(
                        PostingKind.MONTHLY,
                        key + due.thousandths(),
                        workspaceId,
                        AccountKind.GRANTED,
                        AccountKind.AVAILABLE,
                        missing)
                .saying(tier + " " + month.month()));
        return missing;
    }

    /** The workspaces of a tier and a zone that have not been given all of it. */
    public List<UUID> waiting(String tier, String zone, boolean usualZone, BillingMonth month, Credits due) {
        @SuppressWarnings("unchecked")
        List<UUID> found = entities.createNativeQuery("""
                        select w.id from workspace w
                        where w.tier = ?1 and (w.zone = ?2 or (w.zone is null and ?3)) and ?4 > coalesce((
                            select sum(entry.amount) from posting
                            join entry on entry.posting_id = posting.id and entry.amount > 0
                            where posting.workspace_id = w.id and posting.kind = 'MONTHLY'
                              and starts_with(posting.key, 'workspace:' || w.id || ?5)), 0)
                        """)
                .setParameter(1, tier)
                .setParameter(2, zone)
                .setParameter(3, usualZone)
                .setParameter(4, due.thousandths())
                .setParameter(5, ":TIER:" + month.month() + ":")
                .getResultList();
        return found;
    }

    private Credits given(UUID workspaceId, String key) {
        Number given = (Number) entities.createNativeQuery("""
                        select coalesce(sum(entry.amount), 0) from posting
                        join entry on entry.posting_id = posting.id and entry.amount > 0
                        where posting.workspace_id = ?1 and posting.kind = 'MONTHLY'
                          and starts_with(posting.key, ?2)
                        """)
                .setParameter(1, workspaceId)
                .setParameter(2, key)
                .getSingleResult();
        return Credits.ofThousandths(given.longValue());
    }

    private static String key(UUID workspaceId, BillingMonth month) {
        return "workspace:" + workspaceId + ":TIER:" + month.month() + ":";
    }
}
