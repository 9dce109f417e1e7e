package com.alwrity.studio.provider.ltx;

import com.alwrity.studio.provider.http.JsonService;
import java.util.Optional;

/**
 * A job as we name it: it can be asked for only where it was handed over.
 *
 * @param endpoint such as {@code text-to-video}
 * @param id the service's own name of it
 */
record LtxTask(String endpoint, String id) {

    static LtxTask of(LtxModel model, LtxJob job) {
        return new LtxTask(model.endpoint(), job.id());
    }

    /** What {@link #name} gave; empty for anything else, which cannot be one of our jobs. */
    static Optional<LtxTask> named(String name) {
        String[] parts = name.split("/");
        return parts.length == 2 && JsonService.segment(parts[0]) && JsonService.segment(parts[1])
                ? Optional.of(new LtxTask(parts[0], parts[1]))
                : Optional.empty();
    }

    /** Such as {@code text-to-video/5f3a}. */
    String name() {
        return endpoint + "/" + id;
    }
}
