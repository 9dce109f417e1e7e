package com.alwrity.studio.ledger;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/** A calendar month where somebody lives: what allowances, spending and grants are counted by. */
public record BillingMonth(YearMonth month, ZoneId zone) {

    /** The month that an instant falls into there. */
    public static BillingMonth of(Instant instant, ZoneId zone) {
        return new BillingMonth(YearMonth.from(instant.atZone(zone)), zone);
    }

    /** Its first instant. */
    public Instant start() {
        return firstOf(month);
    }

    /** The first instant of the next. */
    public Instant end() {
        return firstOf(month.plusMonths(1));
    }

    /** Midnight, or what comes after it where clocks are put forward at midnight. */
    private Instant firstOf(YearMonth which) {
        return which.atDay(1).atStartOfDay(zone).toInstant();
    }
}
