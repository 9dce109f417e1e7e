package com.alwrity.studio.provider.ltx;

import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.TaskStatus;
import com.alwrity.studio.provider.http.JsonService;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.Optional;

/**
 * A job as it comes over the wire.
 *
 * @param status {@code pending}, {@code processing}, {@code completed} or {@code failed}; null in the answer to a new one
 * @param result what came of it; null before
 * @param error why it failed; else null
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record LtxJob(String id, String status, Result result, LtxError error) {

    /** The addresses of what was made, which hold for 24 hours. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Result(@JsonProperty("video_url") URI video) {}

    /** Whether its name can stand in an address as it is. */
    boolean named() {
        return JsonService.segment(id);
    }

    Optional<URI> video() {
        return Optional.ofNullable(result).map(Result::video);
    }

    TaskStatus asStatus() {
        return switch (status) {
            case "pending" -> new TaskStatus.Waiting();
            case "completed" -> video().isPresent() ? new TaskStatus.Done(Optional.empty()) : nothing();
            case "failed" -> error == null ? nothing() : new TaskStatus.Failed(error.reason());
            // A state that we have not heard of yet is no end; the job's deadline is.
            default -> new TaskStatus.Working(Optional.empty(), "");
        };
    }

    private static TaskStatus nothing() {
        return new TaskStatus.Failed(new Permanent(Permanent.Kind.FAILED, "The service made no video"));
    }
}
