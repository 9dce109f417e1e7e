package com.alwrity.studio.preflight;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.ledger.Ledger;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.Order;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the caller's own limit and the workspace's credits are enough. */
@ApplicationScoped
public class PriceCheck implements Check {

    private final Ledger ledger;

    @Inject
    public PriceCheck(Ledger ledger) {
        this.ledger = ledger;
    }

    protected PriceCheck() {
        this(null);
    }

    @Override
    public Stage stage() {
        return Stage.PRICE;
    }

    @Override
    public Optional<Credits> left(Caller caller, Order order) {
        Credits available = ledger.balance(caller.workspaceId()).available();
        return Optional.of(Optional.ofNullable(order.options().maxCost())
                .map(Money::inCredits)
                .map(available::min)
                .orElse(available));
    }

    @Override
    public List<Finding> findings(Situation situation) {
        Money estimate = situation.estimate();
        Money limit = situation.order().options().maxCost();
        Credits available = ledger.balance(situation.caller().workspaceId()).available();
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
