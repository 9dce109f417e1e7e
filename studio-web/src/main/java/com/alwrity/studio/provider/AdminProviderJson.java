package com.alwrity.studio.provider;

import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.problem.ProblemTexts;
import com.alwrity.studio.routing.ProviderHealth;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** A provider as an admin sees it through the REST interface. The key itself is never sent back. */
public record AdminProviderJson(
        String id,
        String name,
        boolean installed,
        boolean available,
        boolean enabled,
        boolean needsKey,
        boolean hasKey,
        String keySource,
        String keyHint,
        Instant keySetAt,
        String baseUrl,
        String region,
        boolean regionAllowed,
        Integer atOnce,
        Integer perMinute,
        List<String> allowedHosts,
        HealthJson health,
        int models,
        List<OperationKind> operations,
        String note,
        String website,
        String source,
        String checkedOn) {

    static AdminProviderJson of(ProviderOverview provider, Locale locale) {
        return new AdminProviderJson(
                provider.id().key(),
                provider.spec().name(),
                provider.installed(),
                provider.available(),
                provider.enabled(),
                provider.spec().needsKey(),
                provider.hasKey(),
                provider.key().from().name().toLowerCase(Locale.ROOT),
                provider.key().hint().map(end -> "…" + end).orElse(null),
                provider.key().setAt().orElse(null),
                provider.baseUrl().map(URI::toString).orElse(null),
                provider.region().orElse(null),
                provider.regionAllowed(),
                provider.atOnce().orElse(null),
                provider.perMinute().orElse(null),
                provider.allowedHosts(),
                HealthJson.of(provider.health(), locale),
                provider.models(),
                List.copyOf(provider.operations()),
                provider.spec().note(),
                provider.spec().website(),
                provider.spec().source(),
                provider.spec().checkedOn());
    }

    /** How it did in the last day. */
    public record HealthJson(
            String state,
            int attempts,
            double success,
            String lastProblem,
            String lastProblemMessage,
            Instant lastProblemAt) {

        static HealthJson of(ProviderHealth.Health health, Locale locale) {
            return new HealthJson(
                    health.state().name(),
                    health.attempts(),
                    health.success(),
                    health.lastProblem(),
                    health.lastProblem() == null ? null : ProblemTexts.failure(health.lastProblem(), locale),
                    health.lastProblemAt());
        }
    }
}
