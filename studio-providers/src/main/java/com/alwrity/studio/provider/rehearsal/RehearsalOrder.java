package com.alwrity.studio.provider.rehearsal;

import com.alwrity.studio.operation.StudioRequest;
import com.alwrity.studio.provider.ModelCall;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An order as it goes over the wire. */
record RehearsalOrder(
        UUID attempt,
        String model,
        String operation,
        String prompt,
        String resolution,
        String aspectRatio,
        Integer durationSeconds,
        Long seed,
        List<Input> inputs) {

    /** An input file, by what is known of it; a rehearsal needs no bytes. */
    record Input(String field, String contentType, long bytes) {}

    static RehearsalOrder of(ModelCall call) {
        StudioRequest request = call.request();
        Map<String, Object> words = request.words();
        return new RehearsalOrder(
                call.attemptId(),
                call.model().providerModel(),
                request.operation().key(),
                request.prompt(),
                (String) words.get("resolution"),
                (String) words.get("aspectRatio"),
                (Integer) words.get("durationSeconds"),
                request.seed(),
                call.inputs().stream()
                        .map(input -> new Input(
                                input.field(),
                                input.media().contentType(),
                                input.media().bytes()))
                        .toList());
    }
}
