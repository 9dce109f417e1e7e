package com.alwrity.studio.operation;

import java.util.Objects;

/**
 * Text spoken by a voice.
 *
 * @param voice a voice's key, or {@code auto}
 * @param language a BCP 47 tag
 */
public record Speak(String text, String voice, String language) implements StudioRequest {

    public Speak {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(voice, "voice");
        Objects.requireNonNull(language, "language");
    }

    @Override
    public OperationKind operation() {
        return OperationKind.SPEECH;
    }

    @Override
    public Studio studio() {
        return Studio.AVATAR;
    }

    @Override
    public String prompt() {
        return text;
    }
}
