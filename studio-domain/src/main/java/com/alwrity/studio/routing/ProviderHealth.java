package com.alwrity.studio.routing;

import com.alwrity.studio.provider.ProviderId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** How well providers do, by what became of the attempts of the last day, on all nodes. */
@ApplicationScoped
public class ProviderHealth {

    private static final Duration WINDOW = Duration.ofDays(1);
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final int MOST = 2_000;
    /** So many failures in a row, the last of them not long ago, and a provider counts as down. */
    private static final int STREAK = 5;

    private static final Duration RECENT = Duration.ofMinutes(5);
    private static final int ENOUGH = 5;
    private static final double SHAKY = 0.8;

    /** What says nothing about a provider: the request was wrong, or was not wanted. */
    private static final Set<String> NOT_ITS_FAULT = Set.of(
            "provider.invalid_request",
            "provider.content_rejected",
            "provider.cannot_make",
            "result.flagged",
            "storage.failed",
            "internal");

    /** Whether to count on a provider. */
    public enum State {
        UP,
        /** Many attempts come to nothing. */
        SHAKY,
        /** Everything came to nothing lately. */
        DOWN
    }

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    private final AtomicReference<Recent> recent = new AtomicReference<>(new Recent(Instant.MIN, List.of()));

    /** How a provider did. */
    @Transactional
    public Health of(ProviderId provider) {
        List<Outcome> outcomes = outcomes().stream()
                .filter(outcome -> outcome.provider().equals(provider.key()))
                .toList();
        Optional<Outcome> problem =
                outcomes.stream().filter(outcome -> !outcome.good()).findFirst();
        return new Health(
                state(outcomes),
                outcomes.size(),
                rate(outcomes),
                problem.map(Outcome::reason).orElse(null),
                problem.map(Outcome::at).orElse(null));
    }

    /** The part of a model's attempts that came to something, 0–1; a model without any is trusted. */
    @Transactional
    public double success(String modelKey) {
        List<Outcome> outcomes = outcomes().stream()
                .filter(outcome -> outcome.model().equals(modelKey))
                .toList();
        // Two good ones are added, so that one failure among few says little.
        return (2.0 + outcomes.stream().filter(Outcome::good).count()) / (2.0 + outcomes.size());
    }

    private State state(List<Outcome> outcomes) {
        boolean streak = outcomes.size() >= STREAK
                && outcomes.stream().limit(STREAK).noneMatch(Outcome::good)
                && outcomes.get(0).at().plus(RECENT).isAfter(clock.instant());
        if (streak) {
            return State.DOWN;
        }
        List<Outcome> last = outcomes.stream().limit(4L * ENOUGH).toList();
        return last.size() >= ENOUGH && rate(last) < SHAKY ? State.SHAKY : State.UP;
    }

    private static double rate(List<Outcome> outcomes) {
        return outcomes.isEmpty()
                ? 1
                : (double) outcomes.stream().filter(Outcome::good).count() / outcomes.size();
    }

    private List<Outcome> outcomes() {
        Instant now = clock.instant();
        Recent known = recent.get();
        if (known.at().plus(FRESH).isAfter(now)) {
            return known.outcomes();
        }
        List<Outcome> found = read(now);
        recent.set(new Recent(now, found));
        return found;
    }

    /** The last first. */
    private List<Outcome> read(Instant now) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                        select provider, model_key, state, reason, finished_at from attempt
                        where finished_at > ?1 and state in ('SUCCEEDED', 'FAILED')
                        order by finished_at desc limit ?2
                        """)
                .setParameter(1, now.minus(WINDOW).atOffset(ZoneOffset.UTC))
                .setParameter(2, MOST)
                .getResultList();
        return rows.stream()
                .filter(row -> row[3] == null || !NOT_ITS_FAULT.contains(row[3]))
                .map(row -> new Outcome(
                        (String) row[0], (String) row[1], "SUCCEEDED".equals(row[2]), (String) row[3], instant(row[4])))
                .toList();
    }

    private static Instant instant(Object time) {
        return time instanceof Timestamp stamp ? stamp.toInstant() : ((OffsetDateTime) time).toInstant();
    }

    private record Recent(Instant at, List<Outcome> outcomes) {}

    private record Outcome(String provider, String model, boolean good, String reason, Instant at) {}

    /**
     * How a provider did in the last day.
     *
     * @param attempts that say something about it
     * @param success the part that came to something, 0–1; 1 without any
     * @param lastProblem why the last one that failed did, as a stable word; null without any
     */
    public record Health(State state, int attempts, double success, String lastProblem, Instant lastProblemAt) {}
}
