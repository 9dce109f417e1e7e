package com.alwrity.studio.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.ledger.Money;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outside a page the language is English. */
class FormatsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void moneyHasTwoDecimalsAtLeastAndIsFreeAtZero() {
        assertThat(Formats.money(Money.of("0.8"))).isEqualTo("$0.80");
        assertThat(Formats.money(Money.of("0.125"))).isEqualTo("$0.125");
        assertThat(Formats.money(Money.ZERO)).isEqualTo("Free");
        assertThat(Formats.amount(Money.ZERO)).isEqualTo("$0.00");
    }

    @Test
    void creditsAreGrouped() {
        assertThat(Formats.credits(Credits.of(4120))).isEqualTo("4,120 credits");
    }

    @Test
    void timesReadAsAClockShowsThem() {
        assertThat(Formats.clock(7.6)).isEqualTo("0:08");
        assertThat(Formats.clock(3750)).isEqualTo("1:02:30");
    }

    @Test
    void expectationsAreRough() {
        assertThat(Formats.roughly(0.2)).isEqualTo("1\u00a0s");
        assertThat(Formats.roughly(13.7)).isEqualTo("14\u00a0s");
        assertThat(Formats.roughly(43)).isEqualTo("45\u00a0s");
        assertThat(Formats.roughly(95)).isEqualTo("2\u00a0min");
    }

    @Test
    void sizesHaveAUnit() {
        assertThat(Formats.bytes(999)).isEqualTo("999 B");
        assertThat(Formats.bytes(2_811_553)).isEqualTo("2.8 MB");
        assertThat(Formats.bytes(46_800_000)).isEqualTo("47 MB");
    }

    @Test
    void agesTurnIntoDates() {
        assertThat(Formats.ago(NOW.minusSeconds(20), NOW)).isEqualTo("just now");
        assertThat(Formats.ago(NOW.minus(Duration.ofMinutes(5)), NOW)).isEqualTo("5 min ago");
        assertThat(Formats.ago(NOW.minus(Duration.ofHours(5)), NOW)).isEqualTo("5 h ago");
        assertThat(Formats.ago(NOW.minus(Duration.ofDays(3)), NOW)).isEqualTo("Feb 26, 2026");
    }

    @ParameterizedTest
    @CsvSource({"8, 16, 8–16\u00a0s", "60, 170, 1–3\u00a0min", "0.2, 0.4, 1\u00a0s", "100, 110, 2\u00a0min"})
    void aRangeHasOneUnit(double seconds, double atMost, String words) {
        assertThat(Formats.range(seconds, atMost)).isEqualTo(words);
    }
}
