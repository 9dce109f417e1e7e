package com.alwrity.studio.provider.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.provider.ProviderException.RateLimited;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T06:00:00Z"), ZoneOffset.UTC);

    @Test
    void secondsAndDatesAreHeeded() {
        assertThat(retryAfter("12")).contains(Duration.ofSeconds(12));
        assertThat(retryAfter("Tue, 24 Nov 2026 06:01:30 GMT")).contains(Duration.ofSeconds(90));
    }

    @Test
    void nobodyMakesUsWaitForDays() {
        assertThat(retryAfter("999999999")).contains(Duration.ofHours(1));
        assertThat(retryAfter("Tue, 24 Nov 2099 06:01:30 GMT")).contains(Duration.ofHours(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "1e9", "99999999999999999999", "Tue, 24 Nov 2020 06:01:30 GMT"})
    void nonsenseIsNoWait(String value) {
        assertThat(retryAfter(value)).isEmpty();
    }

    private static Optional<Duration> retryAfter(String value) {
        HttpHeaders headers = HttpHeaders.of(Map.of("Retry-After", List.of(value)), (name, any) -> true);
        return ((RateLimited) Refusal.of(new Answer(429, headers, ""), CLOCK)).retryAfter();
    }
}
