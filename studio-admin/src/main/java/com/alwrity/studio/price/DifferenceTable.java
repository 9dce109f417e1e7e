package com.alwrity.studio.price;

import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.shell.FiguresTable;
import java.util.List;
import java.util.function.UnaryOperator;

/** What one list of prices says otherwise than another, side by side. */
class DifferenceTable extends FiguresTable {

    DifferenceTable(List<PriceDifference> differences, UnaryOperator<String> name) {
        super("admin.prices.model", List.of("admin.prices.before", "admin.prices.after"));
        differences.forEach(difference -> line(
                difference.model() == null ? t("admin.prices.all") : name.apply(difference.model()),
                PriceText.of(difference.before()),
                PriceText.of(difference.after())));
    }
}
