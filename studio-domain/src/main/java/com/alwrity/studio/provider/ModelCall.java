package com.alwrity.studio.provider;

import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.operation.StudioRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * One call of one model.
 *
 * @param attemptId identifies the attempt; a provider that can carries it along, so that a lost answer is found again
 * @param model the model of the catalogue
 * @param request what is to be made
 * @param inputs the files that the request names, by field
 */
public record ModelCall(UUID attemptId, Model model, StudioRequest request, List<InputFile> inputs) {

    public ModelCall {
        Objects.requireNonNull(attemptId);
        Objects.requireNonNull(model);
        Objects.requireNonNull(request);
        inputs = List.copyOf(inputs);
    }

    /** The file given in this form field. */
    public InputFile input(String field) {
        return inputs.stream()
                .filter(input -> input.field().equals(field))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The call has no input " + field));
    }
}
