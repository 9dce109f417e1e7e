package com.alwrity.studio.price;

import static com.alwrity.studio.text.Words.amount;
import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.shell.FiguresTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/** What other prices would have made of a month. */
class EffectTable extends FiguresTable {

    EffectTable(PriceEffect effect, UnaryOperator<String> name) {
        super(
                "admin.prices.model",
                List.of("admin.effect.runs", "admin.effect.cost", "admin.effect.owed", "admin.effect.would"));
        show(t("admin.effect.all"), effect.runs(), effect.cost(), effect.owed(), effect.wouldBe());
        effect.lines()
                .forEach(line -> show(name.apply(line.model()), line.runs(), line.cost(), line.owed(), line.wouldBe()));
    }

    private void show(String name, long runs, Money cost, Money owed, Money wouldBe) {
        line(
                name,
                Long.toString(runs),
                amount(cost),
                amount(owed),
                amount(wouldBe) + " (" + change(owed, wouldBe) + ")");
    }

    private static String change(Money owed, Money wouldBe) {
        BigDecimal difference = wouldBe.amount().subtract(owed.amount());
        return (difference.signum() < 0 ? "−" : "+") + amount(new Money(difference.abs()));
    }
}
