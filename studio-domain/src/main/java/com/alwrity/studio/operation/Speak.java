package com.alwrity.studio.operation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * Text spoken by a voice.
 *
 * @param voice a voice's key, or {@code auto}
 * @param language a BCP 47 tag
 */
public record Speak(
        @NotBlank @Size(max = Limits.SPOKEN) String text,
        @Size(max = Limits.NAME) String voice,
        @Pattern(regexp = Limits.LANGUAGE) String language)
        implements StudioRequest {

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
