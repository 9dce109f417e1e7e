package com.alwrity.studio.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryPlanTest {

    @Test
    void waitsLongerEachTimeAndEndsAfterTheTenth() {
        assertThat(RetryPlan.after(1)).contains(Duration.ofSeconds(5));
        assertThat(RetryPlan.after(2)).contains(Duration.ofMinutes(5));
        assertThat(RetryPlan.after(9)).contains(Duration.ofHours(24));
        assertThat(RetryPlan.after(10)).isEmpty();
        assertThat(IntStream.range(2, 10))
                .allMatch(attempt -> RetryPlan.after(attempt)
                                .orElseThrow()
                                .compareTo(RetryPlan.after(attempt - 1).orElseThrow())
                        > 0);
    }

    @Test
    void lastsLongerThanAWeekend() {
        Duration all = IntStream.range(1, 10)
                .mapToObj(attempt -> RetryPlan.after(attempt).orElseThrow())
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(all).isGreaterThan(Duration.ofDays(3));
    }
}
