package com.alwrity.studio.provider.rehearsal;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.ProviderException.Transient;
import com.alwrity.studio.provider.TaskStatus;
import com.alwrity.studio.provider.http.JsonService;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;

/**
 * A task as it comes over the wire.
 *
 * @param state {@code waiting}, {@code working}, {@code done}, {@code failed} or {@code stopped}
 * @param percent 0–100, or null
 * @param stage a word for what it does now, or null
 * @param charged dollars, or null where nothing is settled yet
 * @param error why it failed, or null
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record RehearsalTask(String id, String state, Integer percent, String stage, Money charged, Fault error) {

    /** @param code {@code content_rejected}, {@code invalid_request}, {@code out_of_funds}, {@code busy}, … */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Fault(String code, String message) {}

    /** The tasks of an attempt: one, or none. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Tasks(List<RehearsalTask> tasks) {}

    /** Whether its name can stand in an address as it is, so that it cannot lead anywhere else. */
    boolean named() {
        return JsonService.segment(id);
    }

    TaskStatus status() {
        return switch (state == null ? "" : state) {
            case "waiting" -> new TaskStatus.Waiting();
            case "done" -> new TaskStatus.Done(Optional.ofNullable(charged));
            case "failed" -> new TaskStatus.Failed(reason());
            case "stopped" -> new TaskStatus.Stopped(Optional.ofNullable(charged));
            // A state that we have not heard of yet is no end; the job's deadline is.
            default -> new TaskStatus.Working(shownPercent(), stage == null ? "" : stage);
        };
    }

    private Optional<Integer> shownPercent() {
        return Optional.ofNullable(percent).filter(value -> value >= 0 && value <= 100);
    }

    private ProviderException reason() {
        String code = error == null || error.code() == null ? "" : error.code();
        return switch (code) {
            case "content_rejected" -> new Permanent(Permanent.Kind.CONTENT_REJECTED, code);
            case "invalid_request" -> new Permanent(Permanent.Kind.INVALID_REQUEST, code);
            case "out_of_funds" -> new Permanent(Permanent.Kind.OUT_OF_FUNDS, code);
            case "busy" -> new Transient(Transient.Kind.UNAVAILABLE, code, Optional.empty(), null);
            default -> new Permanent(Permanent.Kind.FAILED, "The service failed to make it");
        };
    }
}
