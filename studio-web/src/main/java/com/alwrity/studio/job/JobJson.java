package com.alwrity.studio.job;

import com.alwrity.studio.api.MoneyJson;
import com.alwrity.studio.api.StudioApi;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Studio;
import com.alwrity.studio.problem.ProblemTexts;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A job as the REST contract has it. */
public record JobJson(
        UUID id,
        Studio studio,
        OperationKind operation,
        JobState state,
        String title,
        Instant createdAt,
        Instant startedAt,
        Instant finishedAt,
        Progress progress,
        String model,
        Quoted quote,
        int policyVersion,
        MoneyJson actual,
        List<AttemptJson> attempts,
        List<UUID> inputs,
        List<UUID> assets,
        String answer,
        Error error,
        Map<String, String> links) {

    /** What would come out the same however often it is tried. */
    private static final Set<String> LASTING = Set.of(
            "input.gone",
            "policy.forbidden",
            "approval.rejected",
            "approval.expired",
            "model.gone",
            "provider.invalid_request",
            "provider.model_gone",
            "provider.content_rejected",
            "provider.cannot_make");

    public static JobJson of(JobView job, Locale locale) {
        return new JobJson(
                job.id(),
                job.studio(),
                job.operation(),
                job.state(),
                job.title(),
                job.createdAt(),
                job.startedAt(),
                job.finishedAt(),
                new Progress(job.percent(), job.stage(), job.etaSeconds()),
                job.model(),
                new Quoted(job.quoteId(), MoneyJson.of(job.estimate())),
                job.policyVersion(),
                MoneyJson.of(job.actual()),
                job.attempts().stream().map(AttemptJson::of).toList(),
                job.inputs(),
                job.assetId() == null ? List.of() : List.of(job.assetId()),
                job.answer(),
                Error.of(job.errorCode(), job.errorNote(), locale),
                links(job));
    }

    public static String path(UUID jobId) {
        return StudioApi.PATH + "/jobs/" + jobId;
    }

    private static Map<String, String> links(JobView job) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", path(job.id()));
        links.put("events", path(job.id()) + "/events");
        if (job.live()) {
            links.put("cancel", path(job.id()) + "/cancel");
        }
        if (job.state() == JobState.FAILED || job.state() == JobState.CANCELLED) {
            links.put("retry", path(job.id()) + "/retry");
        }
        if (job.assetId() != null) {
            links.put("asset", StudioApi.PATH + "/assets/" + job.assetId());
        }
        if (job.retryOf() != null) {
            links.put("retryOf", path(job.retryOf()));
        }
        return links;
    }

    /** How far it is; whatever nobody knows is absent. */
    public record Progress(Integer percent, String stage, Double etaSeconds) {}

    /** The quote that it runs under, and what this job was expected to cost. */
    public record Quoted(UUID id, MoneyJson estimate) {}

    /** A try at a provider. */
    public record AttemptJson(
            String provider,
            String model,
            AttemptState state,
            Instant startedAt,
            Instant finishedAt,
            MoneyJson estimate,
            MoneyJson cost,
            CostBy costBy,
            String reason) {

        static AttemptJson of(AttemptView attempt) {
            return new AttemptJson(
                    attempt.provider(),
                    attempt.model(),
                    attempt.state(),
                    attempt.startedAt(),
                    attempt.finishedAt(),
                    MoneyJson.of(attempt.estimate()),
                    MoneyJson.of(attempt.cost()),
                    attempt.costBy(),
                    attempt.reason());
        }
    }

    /** Why it failed, whether trying again may help, and the words of whoever rejected it. */
    public record Error(String code, String message, boolean retryable, String reason) {

        static Error of(String code, String reason, Locale locale) {
            return code == null
                    ? null
                    : new Error(code, ProblemTexts.failure(code, locale), !LASTING.contains(code), reason);
        }
    }
}
