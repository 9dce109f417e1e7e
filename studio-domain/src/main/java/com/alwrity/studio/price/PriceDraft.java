package com.alwrity.studio.price;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Prices as an admin wants them.
 *
 * @param from when they begin; null for at once
 * @param note why; may be null
 */
public record PriceDraft(Instant from, PriceList list, String note) {

    public static final BigDecimal LEAST_PERCENT = BigDecimal.valueOf(-100);
    public static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(1_000);
    public static final int MAX_NOTE = 500;
    private static final Duration FARTHEST = Duration.ofDays(2 * 366L);

    void check(Catalog catalog, Instant now) {
        List<Violation> violations = new ArrayList<>();
        if (from != null && from.isBefore(now)) {
            violations.add(new Violation("effectiveFrom", "in_the_past"));
        } else if (from != null && from.isAfter(now.plus(FARTHEST))) {
            violations.add(new Violation("effectiveFrom", "price.too_far"));
        }
        if (note != null && note.length() > MAX_NOTE) {
            violations.add(Violation.tooLong("note", MAX_NOTE));
        }
        percent("markupPercent", list.markupPercent(), violations);
        list.models().forEach((key, price) -> {
            String at = "models." + key;
            if (catalog.model(key).isEmpty()) {
                violations.add(new Violation(at, "model.not_found"));
            } else if (price.rule() == null) {
                percent(at + ".markupPercent", price.markupPercent(), violations);
            }
        });
        if (!violations.isEmpty()) {
            throw StudioException.invalid(violations);
        }
    }

    private static void percent(String field, BigDecimal percent, List<Violation> violations) {
        if (percent.compareTo(LEAST_PERCENT) < 0 || percent.compareTo(MOST_PERCENT) > 0 || percent.scale() > 4) {
            violations.add(new Violation(
                    field, "out_of_range", Map.of("from", LEAST_PERCENT, "to", MOST_PERCENT, "actual", percent)));
        }
    }
}
