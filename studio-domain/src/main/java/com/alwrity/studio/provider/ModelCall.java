package com.alwrity.studio.provider;

import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.catalog.Workload;
import com.alwrity.studio.operation.StudioRequest;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One call of one model.
 *
 * @param attemptId identifies the attempt; a provider that can carries it along, so that a lost answer is found again
 * @param startedAt when the attempt was written down: the provider cannot have got it any earlier
 * @param model the model of the catalogue
 * @param request what is to be made
 * @param inputs the files that the request names, by field
 */
public record ModelCall(UUID attemptId, Instant startedAt, Model model, StudioRequest request, List<InputFile> inputs) {

    public ModelCall {
        Objects.requireNonNull(attemptId);
        Objects.requireNonNull(startedAt);
        Objects.requireNonNull(model);
        Objects.requireNonNull(request);
        inputs = List.copyOf(inputs);
    }

    /** The file given in this form field. */
    public InputFile input(String field) {
        return given(field).orElseThrow(() -> new IllegalStateException("The call has no input " + field));
    }

    /** The file given in this form field, if one is. */
    public Optional<InputFile> given(String field) {
        return inputs.stream().filter(input -> input.field().equals(field)).findFirst();
    }

    /** What drives its price and its time. */
    public Workload workload() {
        return Workload.of(request, inputs);
    }

    /**
     * The request in the model's own fields.
     *
     * @throws ProviderException of kind INVALID_REQUEST if a value is none that the field takes, or what the place throws
     */
    public ObjectNode body(FilePlace place) throws ProviderException {
        return RequestBody.of(this, place);
    }
}
