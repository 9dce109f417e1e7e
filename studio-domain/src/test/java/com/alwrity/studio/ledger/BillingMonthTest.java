package com.alwrity.studio.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BillingMonthTest {

    @ParameterizedTest
    @CsvSource({
        // On the last day of November in London it is December in Auckland already, and noon before in Honolulu.
        "Pacific/Auckland, 2026-11-30T12:00:00Z, 2026-12, 2026-11-30T11:00:00Z, 2026-12-31T11:00:00Z",
        "Pacific/Auckland, 2026-11-30T10:59:59.999Z, 2026-11, 2026-10-31T11:00:00Z, 2026-11-30T11:00:00Z",
        "Pacific/Honolulu, 2026-12-01T09:59:59Z, 2026-11, 2026-11-01T10:00:00Z, 2026-12-01T10:00:00Z",
        "Pacific/Honolulu, 2026-12-01T10:00:00Z, 2026-12, 2026-12-01T10:00:00Z, 2027-01-01T10:00:00Z",
        "UTC, 2028-02-29T23:59:59Z, 2028-02, 2028-02-01T00:00:00Z, 2028-03-01T00:00:00Z",
        "UTC, 2027-03-01T00:00:00Z, 2027-03, 2027-03-01T00:00:00Z, 2027-04-01T00:00:00Z",
        // Summer time begins within it, and ends within it.
        "Europe/Berlin, 2026-03-31T21:59:59Z, 2026-03, 2026-02-28T23:00:00Z, 2026-03-31T22:00:00Z",
        "Europe/Berlin, 2026-10-31T22:59:59Z, 2026-10, 2026-09-30T22:00:00Z, 2026-10-31T23:00:00Z",
    })
    void endsWhereTheWorkspaceIs(String zone, Instant now, YearMonth month, Instant start, Instant end) {
        BillingMonth found = BillingMonth.of(now, ZoneId.of(zone));

        assertThat(found.month()).isEqualTo(month);
        assertThat(found.start()).isEqualTo(start);
        assertThat(found.end()).isEqualTo(end);
    }

    @Test
    void oneBeginsWhereTheOtherEnds() {
        for (String zone : new String[] {"Africa/Cairo", "America/Asuncion", "Pacific/Apia", "Asia/Beirut"}) {
            BillingMonth month = BillingMonth.of(Instant.parse("2011-01-15T00:00:00Z"), ZoneId.of(zone));
            for (int i = 0; i < 240; i++) {
                BillingMonth next = BillingMonth.of(month.end(), month.zone());
                assertThat(next.month()).isEqualTo(month.month().plusMonths(1));
                assertThat(next.start()).isEqualTo(month.end());
                assertThat(Duration.between(month.start(), month.end()))
                        .isBetween(Duration.ofDays(27), Duration.ofDays(32));
                month = next;
            }
        }
    }
}
