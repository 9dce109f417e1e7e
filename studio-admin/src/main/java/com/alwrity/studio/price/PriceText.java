package com.alwrity.studio.price;

import static com.alwrity.studio.text.Words.count;
import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.catalog.PriceWords;
import java.math.BigDecimal;
import java.util.Optional;

/** Prices in a few words. */
final class PriceText {

    private PriceText() {}

    static String of(PriceList list) {
        return percent(list.markupPercent())
                + (list.models().isEmpty()
                        ? ""
                        : " · " + count("admin.prices.own", list.models().size()));
    }

    static String of(Optional<ModelPrice> price) {
        return price.map(own -> own.rule() == null ? percent(own.markupPercent()) : PriceWords.of(own.rule()))
                .orElseGet(() -> t("admin.prices.like_all"));
    }

    private static String percent(BigDecimal percent) {
        String figure = percent.abs().stripTrailingZeros().toPlainString();
        return switch (percent.signum()) {
            case 0 -> t("admin.prices.cost");
            case 1 -> t("admin.prices.above", figure);
            default -> t("admin.prices.below", figure);
        };
    }
}
