package com.alwrity.studio.operation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * A sound from words.
 *
 * @param seconds 1–60
 */
public record MakeSound(
        @NotBlank @Size(max = Limits.PROMPT) String prompt,
        @Min(1) @Max(60) int seconds) implements StudioRequest {

    public MakeSound {
        Objects.requireNonNull(prompt, "prompt");
    }

    @Override
    public OperationKind operation() {
        return OperationKind.MAKE_SOUND;
    }

    @Override
    public Studio studio() {
        return Studio.EDIT;
    }
}
