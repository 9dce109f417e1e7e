package com.alwrity.studio.usage;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.ledger.BillingMonth;
import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.ledger.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;

/** What was saved, and what could have been. */
@ApplicationScoped
@Transactional
public class SavingsBook {

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Notes that somebody took up what preflight proposed, and ran it. */
    public void takenUp(Caller caller, UUID quoteId, String code, Money amount) {
        entities.createNativeQuery("""
                        insert into saving (quote_id, code, workspace_id, user_id, at, amount)
                        values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing
                        """)
                .setParameter(1, quoteId)
                .setParameter(2, code)
                .setParameter(3, caller.workspaceId())
                .setParameter(4, caller.userId())
                .setParameter(5, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(6, amount.inCredits().thousandths())
                .executeUpdate();
    }

    UsageMonth.Savings of(UUID workspaceId, BillingMonth month) {
        return new UsageMonth.Savings(
                money("""
                        select coalesce(sum((
                            select max((s.value ->> 'saves')::numeric)
                            from jsonb_array_elements(q.body -> 'suggestions') s)), 0)
                        from quote q where q.workspace_id = ?1 and q.used_at >= ?2 and q.used_at < ?3
                        """, workspaceId, month),
                money("""
                        select coalesce(sum(j.estimate), 0) from job j
                        where j.workspace_id = ?1 and j.finished_at >= ?2 and j.finished_at < ?3
                          and j.state = 'SUCCEEDED' and not exists (select from attempt a where a.job_id = j.id)
                        """, workspaceId, month),
                Credits.ofThousandths(((Number) span(
                                        "select coalesce(sum(amount), 0) from saving"
                                                + " where workspace_id = ?1 and at >= ?2 and at < ?3",
                                        workspaceId,
                                        month)
                                .getSingleResult())
                        .longValue()));
    }

    private Credits money(String sql, UUID workspaceId, BillingMonth month) {
        return new Money((BigDecimal) span(sql, workspaceId, month).getSingleResult()).inCredits();
    }

    private Query span(String sql, UUID workspaceId, BillingMonth month) {
        return entities.createNativeQuery(sql)
                .setParameter(1, workspaceId)
                .setParameter(2, month.start().atOffset(ZoneOffset.UTC))
                .setParameter(3, month.end().atOffset(ZoneOffset.UTC));
    }
}
