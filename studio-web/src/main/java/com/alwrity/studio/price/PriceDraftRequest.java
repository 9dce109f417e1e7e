package com.alwrity.studio.price;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;

/**
 * Prices as they are asked for.
 *
 * @param effectiveFrom absent for at once
 * @param markupPercent absent for none
 * @param expectedVersion the number of the newest version that this was made from; 0 if there was none
 * @param month of which the effect is wanted, such as 2026-10; absent for the last one that is over
 */
public record PriceDraftRequest(
        Instant effectiveFrom,
        BigDecimal markupPercent,
        Map<String, ModelPrice> models,
        String note,
        Integer expectedVersion,
        String month) {

    PriceDraft draft() {
        return new PriceDraft(
                effectiveFrom,
                new PriceList(
                        markupPercent == null ? BigDecimal.ZERO : markupPercent, models == null ? Map.of() : models),
                note);
    }

    int expected() {
        if (expectedVersion == null) {
            throw StudioException.invalid(Violation.required("expectedVersion"));
        }
        return expectedVersion;
    }

    YearMonth wantedMonth() {
        try {
            return month == null ? null : YearMonth.parse(month);
        } catch (DateTimeException e) {
            throw StudioException.invalid(new Violation("month", "wrong_type"));
        }
    }
}
