package com.alwrity.studio.metrics;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

/** How the installation does: for admins. */
@ApplicationScoped
@Transactional
public class OperatingMetrics {

    /** A leap year. */
    public static final int MOST_DAYS = 366;

    private static final Duration DAY = Duration.ofDays(1);

    /** Results that were taken again wait for nobody and say nothing about how long a run takes. */
    private static final String RUNS = """
            select %s as key, count(*),
                   count(*) filter (where j.state = 'SUCCEEDED')::float8
                       / greatest(1, count(*) filter (where j.state in ('SUCCEEDED', 'FAILED'))),
                   percentile_cont(0.5) within group (order by extract(epoch from j.finished_at - j.created_at))
                       filter (where j.state = 'SUCCEEDED' and a.id is not null),
                   percentile_cont(0.9) within group (order by extract(epoch from j.finished_at - j.created_at))
                       filter (where j.state = 'SUCCEEDED' and a.id is not null),
                   percentile_cont(0.5) within group (order by
                       extract(epoch from coalesce(a.working_since, a.started_at) - j.created_at))
                       filter (where a.id is not null),
                   percentile_cont(0.5) within group (order by abs(j.actual - j.estimate) / nullif(j.estimate, 0))
                       filter (where j.state = 'SUCCEEDED' and j.estimate > 0 and a.id is not null),
                   avg(rated.stars)::float8
            from job j
            join workspace w on w.id = j.workspace_id
            left join job_rating rated on rated.job_id = j.id
            left join lateral (
                select id, provider, model_key, started_at, working_since from attempt
                where job_id = j.id order by number desc limit 1) a on true
            where j.finished_at >= ?1 and j.finished_at < ?2
            """;

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * The last days, up to now.
     *
     * @param days 1–{@value #MOST_DAYS}
     */
    public Span last(int days) {
        return new Span(clock.instant().minus(DAY.multipliedBy(days)), clock.instant());
    }

    /** All runs together. */
    public RunFigures all(Caller admin, Span span) {
        admin.require(Role.ADMIN);
        return figures((Object[]) query(RUNS.formatted("null"), span).getSingleResult());
    }

    /** One line for each value, the busiest first. */
    public List<RunFigures> by(Caller admin, Span span, MetricsBy by) {
        admin.require(Role.ADMIN);
        return ((List<?>) query(RUNS.formatted(by.sql()) + " group by 1 order by 2 desc, 1", span)
                        .getResultList())
                .stream().map(row -> figures((Object[]) row)).toList();
    }

    /** How many go on from a price to a run. */
    public Conversion conversion(Caller admin, Span span) {
        admin.require(Role.ADMIN);
        Object[] row = (Object[]) query("""
                        select count(*), count(*) filter (where blocked_by is not null),
                               count(*) filter (where submitted_at is not null)
                        from preflight_event where at >= ?1 and at < ?2
                        """, span).getSingleResult();
        return new Conversion(number(row[0]), number(row[1]), number(row[2]));
    }

    /** People who did something, and the studios in which they had something made. */
    public Activity activity(Caller admin, Span span) {
        admin.require(Role.ADMIN);
        Span day = new Span(span.until().minus(DAY), span.until());
        Span week = new Span(span.until().minus(DAY.multipliedBy(7)), span.until());
        List<?> studios = query(
                        "select lower(studio), count(*) from job where created_at >= ?1 and created_at < ?2"
                                + " group by 1 order by 2 desc, 1",
                        span)
                .getResultList();
        return new Activity(
                users(day),
                users(week),
                studios.stream()
                        .map(row -> new Activity.StudioRuns((String) ((Object[]) row)[0], number(((Object[]) row)[1])))
                        .toList());
    }

    private long users(Span span) {
        return number(query(
                        "select count(distinct user_id) from audit_event where at >= ?1 and at < ?2"
                                + " and user_id is not null",
                        span)
                .getSingleResult());
    }

    private Query query(String sql, Span span) {
        return entities.createNativeQuery(sql)
                .setParameter(1, span.from().atOffset(ZoneOffset.UTC))
                .setParameter(2, span.until().atOffset(ZoneOffset.UTC));
    }

    private static RunFigures figures(Object[] row) {
        return new RunFigures(
                (String) row[0],
                number(row[1]),
                ((Number) row[2]).doubleValue(),
                decimal(row[3]),
                decimal(row[4]),
                decimal(row[5]),
                decimal(row[6]),
                decimal(row[7]));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static Double decimal(Object column) {
        return column == null ? null : ((Number) column).doubleValue();
    }

    /**
     * From a price to a run.
     *
     * @param quoted prices that were given
     * @param blocked those of them that something stood in the way of
     * @param submitted those of them that were run
     */
    public record Conversion(long quoted, long blocked, long submitted) {}

    /** Who was here, and what for. */
    public record Activity(long daily, long weekly, List<StudioRuns> studios) {

        /** Runs that were ordered in a studio. */
        public record StudioRuns(String studio, long runs) {}
    }
}
