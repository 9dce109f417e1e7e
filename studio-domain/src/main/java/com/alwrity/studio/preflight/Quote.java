package com.alwrity.studio.preflight;

import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.Quality;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What an order would cost, how long it would take, and all that stands in its way. Binding until it expires: nobody
 * pays more than its ceiling.
 *
 * @param model who would make it; null if nobody can as it is asked for
 * @param runs how many results the amounts are for
 * @param estimate what it is expected to cost, all runs together
 * @param ceiling what it may cost at most, all runs together
 * @param eta seconds for one run
 * @param ladder what each rung of quality would mean
 * @param policyVersion the number of the workspace's policy that it was judged by; 0 where there was none
 */
public record Quote(
        UUID id,
        Instant expiresAt,
        QuotedModel model,
        int runs,
        Money estimate,
        Money ceiling,
        List<Driver> drivers,
        Eta eta,
        List<Rung> ladder,
        List<Finding> findings,
        List<Suggestion> suggestions,
        Allowance allowance,
        boolean needsApproval,
        Integer policyVersion) {

    public Quote {
        drivers = List.copyOf(drivers);
        ladder = List.copyOf(ladder);
        findings = List.copyOf(findings);
        suggestions = List.copyOf(suggestions);
        // Quotes of former versions do not say.
        policyVersion = policyVersion == null ? 0 : policyVersion;
    }

    /** Whether it can be run as it is. */
    @JsonIgnore
    public boolean runnable() {
        return errors().isEmpty();
    }

    @JsonIgnore
    public List<Finding> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .toList();
    }

    /**
     * The chosen model.
     *
     * @param why a stable word for why it was chosen: {@code asked_for}, {@code only_one}, {@code cheapest},
     *     {@code fastest}, {@code most_reliable}, {@code others_failing}, {@code nearest_quality}
     * @param peers how many models could make it on that rung, itself among them
     */
    public record QuotedModel(
            String key,
            String name,
            String provider,
            Quality quality,
            boolean ai,
            String goodFor,
            String why,
            Integer peers) {

        /** Quotes of former versions do not say how many. */
        public QuotedModel {
            peers = peers == null ? 1 : peers;
        }

        /** What the sentence of the reason needs. */
        @JsonIgnore
        public Map<String, Object> reasonParams() {
            return Map.of("model", name, "quality", quality.key(), "peers", peers);
        }
    }

    /** Seconds that half, and nine of ten, of the runs stay under. */
    public record Eta(double p50, double p90) {}

    /**
     * A rung of the ladder; model and estimate are null where nobody can do it on that rung.
     *
     * @param reason why nobody can, as a stable word: {@code needs_provider}, or {@code other_} and what would have to
     *     be another; null where somebody can
     * @param params what the reason's sentence needs
     */
    public record Rung(
            Quality quality,
            String model,
            String name,
            boolean ai,
            String goodFor,
            Money estimate,
            Eta eta,
            String reason,
            Map<String, Object> params) {

        public Rung {
            params = params == null ? Map.of() : Map.copyOf(params);
        }
    }

    /**
     * A way to get it cheaper.
     *
     * @param change the field values that bring it about
     */
    public record Suggestion(String code, Money saves, Map<String, Object> change) {}

    /** What the workspace has, and would have left. */
    public record Allowance(Credits available, Credits afterThis) {}
}
