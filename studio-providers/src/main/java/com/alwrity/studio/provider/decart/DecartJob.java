package com.alwrity.studio.provider.decart;

import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.TaskStatus;
import com.alwrity.studio.provider.http.JsonService;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * A job as it comes over the wire.
 *
 * @param status {@code pending}, {@code processing}, {@code completed} or {@code failed}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record DecartJob(@JsonProperty("job_id") String id, String status) {

    boolean named() {
        return JsonService.segment(id);
    }

    boolean readable() {
        return status != null && !status.isEmpty();
    }

    TaskStatus told() {
        return switch (status == null ? "" : status) {
            case "pending" -> new TaskStatus.Waiting();
            case "completed" -> new TaskStatus.Done(Optional.empty());
            // The contract has no room for a reason.
            case "failed" ->
                new TaskStatus.Failed(
                        new Permanent(Permanent.Kind.FAILED, "Decart failed to make it and did not say why"));
            // A state that we have not heard of yet is no end; the job's deadline is.
            default -> new TaskStatus.Working(Optional.empty(), "");
        };
    }
}
