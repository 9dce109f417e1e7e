package com.alwrity.studio.operation;

import java.util.Objects;

/** A prompt said better. */
public record ImprovePrompt(String text, Medium medium) implements StudioRequest {

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
