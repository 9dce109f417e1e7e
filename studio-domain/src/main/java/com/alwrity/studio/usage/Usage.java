package com.alwrity.studio.usage;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.ledger.BillingMonth;
import com.alwrity.studio.ledger.BillingZones;
import com.alwrity.studio.ledger.Budgets;
import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.ledger.Ledger;
import com.alwrity.studio.ledger.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** What a workspace's runs did cost, month by month. A run counts in the month in which it ended. */
@ApplicationScoped
@Transactional
public class Usage {

    private static final String SUMS = """
            count(*), count(*) filter (where r.state = 'SUCCEEDED'), coalesce(sum(r.paid), 0),
            coalesce(sum(r.estimate) filter (where r.model_key is not null and r.paid > 0), 0),
            coalesce(sum(r.duration) filter (where r.asset_kind = 'VIDEO'), 0)
            """;

    @Inject
    private Runs runs;

    @Inject
    private SavingsBook savings;

    @Inject
    private Forecast forecast;

    @Inject
    private Ledger ledger;

    @Inject
    private Budgets budgets;

    @Inject
    private BillingZones zones;

    /** The month that it is now. */
    public YearMonth current(Caller caller) {
        return zones.now(caller.workspaceId()).month();
    }

    /** @param wanted null for the present one */
    public UsageMonth month(Caller caller, YearMonth wanted) {
        BillingMonth month = billing(caller, wanted);
        UsageLine all = line(
                query(caller, month, "select null, null, " + SUMS + " from r").getSingleResult());
        return new UsageMonth(
                month,
                all,
                by(caller, month.month(), UsageBy.DAY),
                ledger.balance(caller.workspaceId()).held(),
                forecast.of(caller.workspaceId(), month, all.paid()),
                budgets.all(caller),
                savings.of(caller.workspaceId(), month));
    }

    /**
     * One line for each value; days in order, all else the dearest first.
     *
     * @param wanted null for the present month
     */
    public List<UsageLine> by(Caller caller, YearMonth wanted, UsageBy by) {
        BillingMonth month = billing(caller, wanted);
        String from = by == UsageBy.TAG
                ? " from r left join lateral jsonb_array_elements_text(r.tags) tag on true"
                : " from r";
        String sql = "select " + by.keySql() + " as key, " + by.labelSql() + " as label, " + SUMS + from
                + " group by 1, 2 order by " + (by == UsageBy.DAY ? "1" : "5 desc, 3 desc, 1");
        Query query = query(caller, month, sql);
        if (by == UsageBy.DAY) {
            query.setParameter(4, month.zone().getId());
        }
        return ((List<?>) query.getResultList()).stream().map(Usage::line).toList();
    }

    private BillingMonth billing(Caller caller, YearMonth wanted) {
        UUID workspace = caller.workspaceId();
        return wanted == null ? zones.now(workspace) : new BillingMonth(wanted, zones.of(workspace));
    }

    private Query query(Caller caller, BillingMonth month, String sql) {
        return runs.query(sql, caller.workspaceId(), month.start(), month.end());
    }

    private static UsageLine line(Object result) {
        Object[] row = (Object[]) result;
        return new UsageLine(
                (String) row[0],
                (String) row[1],
                ((Number) row[2]).longValue(),
                ((Number) row[3]).longValue(),
                Credits.ofThousandths(((Number) row[4]).longValue()),
                new Money((BigDecimal) row[5]),
                ((Number) row[6]).doubleValue());
    }
}
