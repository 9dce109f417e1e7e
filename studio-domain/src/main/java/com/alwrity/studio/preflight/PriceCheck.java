package com.alwrity.studio.preflight;

import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.ledger.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether the caller's own limit and the workspace's credits are enough. */
@ApplicationScoped
public class PriceCheck implements Check {

    @Override
    public Stage stage() {
        return Stage.PRICE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        Money estimate = situation.estimate();
        Money limit = situation.order().options().maxCost();
        Credits available = situation.available();
        List<Finding> findings = new ArrayList<>();
        if (limit != null && estimate.compareTo(limit) > 0) {
            findings.add(Finding.error(
                    "maxCost",
                    "quote.exceeds_max_cost",
                    Map.of("limit", limit.plain(), "actual", estimate.plain()),
                    Cheaper.fix(situation, limit.inCredits())));
        }
        if (estimate.inCredits().compareTo(available) > 0) {
            findings.add(Finding.error(
                    "",
                    "credits.not_enough",
                    Map.of("needed", estimate.inCredits().value(), "available", available.value()),
                    Cheaper.fix(situation, available)));
        }
        return findings;
    }
}
