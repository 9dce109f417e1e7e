package com.alwrity.studio.metrics;

import com.alwrity.studio.api.MoneyJson;
import java.util.List;

/** How the installation stands at this moment. */
public record OverviewJson(
        long running,
        long queued,
        long failedLastDay,
        long endedLastDay,
        long incidentsLastWeek,
        MoneyJson paidThisMonth,
        MoneyJson costThisMonth,
        long storedBytes,
        List<Overview.Node> nodes) {

    static OverviewJson of(Overview overview) {
        return new OverviewJson(
                overview.running(),
                overview.queued(),
                overview.failed(),
                overview.ended(),
                overview.incidents(),
                MoneyJson.of(overview.paid().inMoney()),
                MoneyJson.of(overview.cost().inMoney()),
                overview.storedBytes(),
                overview.nodes());
    }
}
