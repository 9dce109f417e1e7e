package com.alwrity.studio.operation;

import java.util.Objects;

/**
 * A sound from words.
 *
 * @param seconds 1–60
 */
public record MakeSound(String prompt, int seconds) implements StudioRequest {

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
