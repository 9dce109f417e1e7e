package com.alwrity.studio.routing;

import com.alwrity.studio.catalog.Latency;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.catalog.Workload;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.Resolution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How long runs take on this installation: the catalogue's formula, corrected by what the last runs took beside it.
 */
@ApplicationScoped
public class LearnedTimes {

    private static final int SAMPLES = 100;
    private static final int ENOUGH = 3;
    private static final double UNLEARNED_SPREAD = 2.0;
    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final double PIXELS_720P =
            Resolution.P720.size(AspectRatio.LANDSCAPE_16_9).pixels();

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    private final Map<String, Learned> cache = new ConcurrentHashMap<>();

    private record Learned(Instant at, double median, double ninth) {}

    /** Seconds that a run of the model takes by its data alone. */
    public double predicted(Model model, Workload work) {
        Latency latency = model.latency();
        double pixels = latency.scalesWithPixels() ? work.pixels() / PIXELS_720P : 1;
        return latency.fixedSeconds() + latency.perSecond() * work.outputSeconds() * pixels;
    }

    /** Seconds that half, and nine of ten, of the runs stay under. */
    @Transactional
    public Times expect(Model model, Workload work) {
        double predicted = predicted(model, work);
        Instant now = clock.instant();
        Learned learned = cache.compute(
                model.key(),
                (key, known) -> known != null && known.at().plus(FRESH).isAfter(now) ? known : learn(key, now));
        return new Times(predicted * learned.median(), predicted * learned.ninth());
    }

    /** Takes a finished run into account. */
    @Transactional
    public void learn(String modelKey, double predictedSeconds, Duration actual) {
        entities.createNativeQuery("insert into run_sample (model_key, at, predicted_seconds, actual_seconds)"
                        + " values (?1, ?2, ?3, ?4)")
                .setParameter(1, modelKey)
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(3, predictedSeconds)
                .setParameter(4, actual.toMillis() / 1000.0)
                .executeUpdate();
    }

    private Learned learn(String modelKey, Instant now) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                        select count(*),
                               percentile_cont(0.5) within group (order by actual_seconds / predicted_seconds),
                               percentile_cont(0.9) within group (order by actual_seconds / predicted_seconds)
                        from (select * from run_sample where model_key = ?1 order by id desc limit ?2) as recent
                        """)
                .setParameter(1, modelKey)
                .setParameter(2, SAMPLES)
                .getResultList();
        Object[] row = rows.get(0);
        if (((Number) row[0]).intValue() < ENOUGH) {
            return new Learned(now, 1, UNLEARNED_SPREAD);
        }
        return new Learned(now, ((Number) row[1]).doubleValue(), ((Number) row[2]).doubleValue());
    }

    /** Seconds. */
    public record Times(double p50, double p90) {}
}
