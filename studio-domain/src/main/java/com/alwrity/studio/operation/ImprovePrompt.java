package com.alwrity.studio.operation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/** A prompt said better. */
public record ImprovePrompt(
        @NotBlank @Size(max = Limits.PROMPT) String text, Medium medium) implements StudioRequest {

    public ImprovePrompt {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(medium, "medium");
    }

    @Override
    public OperationKind operation() {
        return OperationKind.IMPROVE_PROMPT;
    }

    @Override
    public Studio studio() {
        return Studio.CREATE;
    }

    @Override
    public String prompt() {
        return text;
    }
}
