package com.alwrity.studio.provider.mirelo;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.ProviderException.Transient;
import com.alwrity.studio.provider.TaskStatus;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A job as it comes over the wire.
 *
 * @param status {@code processing}, {@code succeeded} or {@code errored}
 * @param percent a guess, at most 90 until it is done
 * @param request what was ordered, as it was ordered
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record MireloJob(
        String status,
        @JsonProperty("progress_percent") Integer percent,
        Result result,
        @JsonProperty("result_urls") List<URI> resultUrls,
        Fault error,
        JsonNode request) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Result(@JsonProperty("result_urls") List<URI> resultUrls) {}

    /** @param code one of a published list */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Fault(String code, String message) {}

    boolean readable() {
        return status != null && !status.isEmpty();
    }

    boolean succeeded() {
        return "succeeded".equals(status);
    }

    /** @param billed what it has cost, where that is known; what did not succeed costs nothing */
    TaskStatus told(Optional<Money> billed) {
        return switch (status == null ? "" : status) {
            case "succeeded" -> new TaskStatus.Done(billed);
            case "errored" -> new TaskStatus.Failed(reason());
            // A state that we have not heard of yet is no end; the job's deadline is.
            default ->
                new TaskStatus.Working(Optional.ofNullable(percent).filter(value -> value >= 0 && value <= 100), "");
        };
    }

    /** The first of what was made. The answers of both kinds of order are read: the list alone, and within a result. */
    Optional<URI> made() {
        List<URI> within = result == null || result.resultUrls() == null ? List.of() : result.resultUrls();
        List<URI> alone = resultUrls == null ? List.of() : resultUrls;
        return (within.isEmpty() ? alone : within).stream().findFirst();
    }

    private ProviderException reason() {
        String code = error == null || error.code() == null ? "" : error.code();
        return switch (code) {
            case "invalid_request", "video_url_unreachable", "video_format_unsupported", "video_too_short" ->
                new Permanent(Permanent.Kind.INVALID_REQUEST, code);
            case "invalid_video", "invalid_asset" -> new Permanent(Permanent.Kind.INVALID_REQUEST, code);
            case "insufficient_credits" -> new Permanent(Permanent.Kind.OUT_OF_FUNDS, code);
            case "generation_timeout" -> new Transient(Transient.Kind.TIMED_OUT, code, Optional.empty(), null);
            case "server_error" -> new Transient(Transient.Kind.UNAVAILABLE, code, Optional.empty(), null);
            default -> new Permanent(Permanent.Kind.FAILED, "Mirelo failed to make it: " + code);
        };
    }
}
