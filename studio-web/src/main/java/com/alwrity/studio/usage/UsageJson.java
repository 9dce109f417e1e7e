package com.alwrity.studio.usage;

import com.alwrity.studio.api.MoneyJson;
import com.alwrity.studio.ledger.BudgetJson;
import java.time.Instant;
import java.util.List;

/**
 * A month's spending.
 *
 * @param month such as {@code 2026-11}
 * @param zone the time zone whose month it is
 * @param by what the lines tell apart
 */
public record UsageJson(
        String month,
        String zone,
        Instant from,
        Instant until,
        LineJson total,
        MoneyJson held,
        MoneyJson forecast,
        SavingsJson savings,
        List<BudgetJson> budgets,
        UsageBy by,
        List<LineJson> lines) {

    static UsageJson of(UsageMonth usage, UsageBy by, List<UsageLine> lines) {
        return new UsageJson(
                usage.month().month().toString(),
                usage.month().zone().getId(),
                usage.month().start(),
                usage.month().end(),
                LineJson.of(usage.all()),
                MoneyJson.of(usage.held().inMoney()),
                MoneyJson.of(usage.forecast().inMoney()),
                SavingsJson.of(usage.savings()),
                usage.budgets().stream().map(BudgetJson::of).toList(),
                by,
                lines.stream().map(LineJson::of).toList());
    }

    /**
     * What runs did cost.
     *
     * @param key null for runs that have none
     * @param estimated what the runs that cost something were expected to cost
     * @param costPerMinute null where no video was made
     */
    public record LineJson(
            String key,
            String label,
            long runs,
            long succeeded,
            MoneyJson paid,
            MoneyJson estimated,
            double videoSeconds,
            MoneyJson costPerMinute) {

        static LineJson of(UsageLine line) {
            return new LineJson(
                    line.key(),
                    line.label(),
                    line.runs(),
                    line.succeeded(),
                    MoneyJson.of(line.paid().inMoney()),
                    MoneyJson.of(line.estimated()),
                    line.seconds(),
                    MoneyJson.of(line.costPerMinute().orElse(null)));
        }
    }

    /** What was saved, and what could have been. */
    public record SavingsJson(MoneyJson found, MoneyJson reused, MoneyJson takenUp) {

        static SavingsJson of(UsageMonth.Savings savings) {
            return new SavingsJson(
                    MoneyJson.of(savings.found().inMoney()),
                    MoneyJson.of(savings.reused().inMoney()),
                    MoneyJson.of(savings.takenUp().inMoney()));
        }
    }
}
