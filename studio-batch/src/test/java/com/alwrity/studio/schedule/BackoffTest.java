package com.alwrity.studio.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackoffTest {

    private final Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "6, 32"})
    void doublesWithEachFailure(int failures, long seconds) {
        assertThat(backoff.after(failures)).isBetween(Duration.ofMillis(seconds * 500), Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 60, 64, 1_000, Integer.MAX_VALUE})
    void hasALongestWait(int failures) {
        assertThat(backoff.after(failures)).isBetween(Duration.ofSeconds(30), Duration.ofMinutes(1));
    }

    @Test
    void takesNoFailureForTheFirst() {
        assertThat(backoff.after(0)).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(1));
    }
}
