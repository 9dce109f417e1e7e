package com.alwrity.studio.job;

import com.alwrity.studio.provider.ProviderAccess;
import com.alwrity.studio.provider.ProviderId;
import com.alwrity.studio.provider.ProviderSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How much a provider takes from us at once and in a minute. The attempts in the database are what is counted, so that
 * all nodes keep to the limits together and a restart forgets nothing.
 */
@ApplicationScoped
public class ProviderLimits {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final Duration SHORTEST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    /** Of those in line, so many may look at the same time. */
    private static final int LOOKS_PER_SECOND = 10;

    @Inject
    private EntityManager entities;

    @Inject
    private ProviderSettings settings;

    @Inject
    private Clock clock;

    /**
     * Whether the provider takes one more now. Until the transaction ends, nobody else is told for this provider.
     *
     * @return how long to wait before asking again; empty if it takes one
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Duration> wait(ProviderId provider) {
        ProviderAccess access = settings.access(provider);
        OptionalInt atOnce = limit(access, ProviderSettings.AT_ONCE);
        OptionalInt perMinute = limit(access, ProviderSettings.PER_MINUTE);
        if (atOnce.isEmpty() && perMinute.isEmpty()) {
            return Optional.empty();
        }
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, "provider-limit:" + provider.key())
                .getSingleResult();
        if (atOnce.isPresent() && atWork(provider) >= atOnce.getAsInt()) {
            return Optional.of(inLine());
        }
        if (perMinute.isPresent() && lately(provider) >= perMinute.getAsInt()) {
            return Optional.of(inLine());
        }
        return Optional.empty();
    }

    private static OptionalInt limit(ProviderAccess access, String key) {
        String limit = access.settings().get(key);
        return limit == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(limit.strip()));
    }

    private long atWork(ProviderId provider) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from attempt where provider = ?1 and finished_at is null")
                        .setParameter(1, provider.key())
                        .getSingleResult())
                .longValue();
    }

    private long lately(ProviderId provider) {
        Instant since = clock.instant().minus(WINDOW);
        return ((Number) entities.createNativeQuery(
                                "select count(*) from attempt where provider = ?1 and started_at > ?2")
                        .setParameter(1, provider.key())
                        .setParameter(2, since.atOffset(ZoneOffset.UTC))
                        .getSingleResult())
                .longValue();
    }

    /** The longer the line, the more rarely each looks. */
    private Duration inLine() {
        long waiting = ((Number) entities.createNativeQuery("select count(*) from job where state = 'QUEUED'")
                        .getSingleResult())
                .longValue();
        Duration fair = Duration.ofMillis(1000 * waiting / LOOKS_PER_SECOND);
        if (fair.compareTo(SHORTEST) < 0) {
            return SHORTEST;
        }
        return fair.compareTo(LONGEST) > 0 ? LONGEST : fair;
    }
}
