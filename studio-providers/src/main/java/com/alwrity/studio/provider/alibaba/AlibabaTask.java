package com.alwrity.studio.provider.alibaba;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.TaskStatus;
import com.alwrity.studio.provider.http.JsonService;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.Optional;

/** A task as it comes over the wire. What was used is told in seconds and never in money. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AlibabaTask(Output output) {

    /**
     * What a task is about.
     *
     * @param code why it failed; else null
     * @param video where the video can be fetched, for 24 hours; null before
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Output(
            @JsonProperty("task_id") String id,
            @JsonProperty("task_status") String status,
            String code,
            String message,
            @JsonProperty("video_url") URI video) {}

    /** Whether it says what it is, by a name that can stand in an address. */
    boolean named() {
        return output != null && output.status() != null && JsonService.segment(output.id());
    }

    String id() {
        return output.id();
    }

    Optional<URI> video() {
        return Optional.ofNullable(output.video());
    }

    TaskStatus status() {
        return switch (output.status()) {
            case "PENDING", "SUSPENDED" -> new TaskStatus.Waiting();
            case "SUCCEEDED" -> video().isPresent() ? new TaskStatus.Done(Optional.empty()) : nothing();
            case "FAILED" -> new TaskStatus.Failed(AlibabaError.reason(output.code(), output.message()));
            // Only what has not begun can be stopped, and only what was made is billed.
            case "CANCELED" -> new TaskStatus.Stopped(Optional.of(Money.ZERO));
            case "UNKNOWN" -> new TaskStatus.Unknown();
            // A state that we have not heard of yet is no end; the job's deadline is.
            default -> new TaskStatus.Working(Optional.empty(), "");
        };
    }

    private static TaskStatus nothing() {
        return new TaskStatus.Failed(new Permanent(Permanent.Kind.FAILED, "The service made no video"));
    }
}
