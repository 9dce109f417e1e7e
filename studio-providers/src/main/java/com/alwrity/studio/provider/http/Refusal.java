package com.alwrity.studio.provider.http;

import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.ProviderException.RateLimited;
import com.alwrity.studio.provider.ProviderException.Transient;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What a service's status code means to us. The only place where codes become exceptions. */
public final class Refusal {

    /** Whatever the service wishes. */
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private Refusal() {}

    /** The meaning of a code that is not a success, for a request that is safe to repeat. */
    public static ProviderException of(Answer answer, Clock clock) {
        return of(answer.status(), "The service answered " + answer.status(), retryAfter(answer, clock));
    }

    /**
     * The meaning of a refusal.
     *
     * @param status what the answer means, whatever its own status is
     * @param wait how long the service asks us to stay away
     */
    static ProviderException of(int status, String said, Optional<Duration> wait) {
        return switch (status) {
            case 401, 403 -> new Permanent(Permanent.Kind.NOT_AUTHORIZED, said);
            case 402 -> new Permanent(Permanent.Kind.OUT_OF_FUNDS, said);
            case 404, 410 -> new Permanent(Permanent.Kind.MODEL_GONE, said);
            case 408, 504 -> passing(Transient.Kind.TIMED_OUT, said, wait);
            case 429 -> new RateLimited(said, atMost(wait));
            default ->
                status >= 400 && status < 500
                        ? new Permanent(Permanent.Kind.INVALID_REQUEST, said)
                        : passing(Transient.Kind.UNAVAILABLE, said, wait);
        };
    }

    private static ProviderException passing(Transient.Kind kind, String said, Optional<Duration> wait) {
        return new Transient(kind, said, atMost(wait), null);
    }

    private static Optional<Duration> atMost(Optional<Duration> wait) {
        return wait.map(asked -> asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked);
    }

    /** Seconds, or a date. */
    static Optional<Duration> retryAfter(Answer answer, Clock clock) {
        return answer.headers().firstValue("Retry-After").flatMap(value -> wait(value.strip(), clock));
    }

    private static Optional<Duration> wait(String value, Clock clock) {
        if (value.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            ZonedDateTime date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration wait = Duration.between(clock.instant(), date.toInstant());
            return wait.isNegative() ? Optional.empty() : Optional.of(wait);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
