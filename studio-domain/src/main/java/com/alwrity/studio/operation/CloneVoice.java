package com.alwrity.studio.operation;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;

/**
 * A voice for speech, learned from a recording.
 *
 * @param voiceName 8–64 letters, digits, dashes and underscores, a letter first
 * @param text a sentence to try it with; may be empty
 */
public record CloneVoice(
        UUID audioAssetId,
        @Pattern(regexp = "[a-zA-Z][a-zA-Z0-9_-]{7,63}") String voiceName,
        @Size(max = Limits.SPOKEN) String text)
        implements StudioRequest {

    public CloneVoice {
        Objects.requireNonNull(audioAssetId, "audioAssetId");
        Objects.requireNonNull(voiceName, "voiceName");
        Objects.requireNonNull(text, "text");
    }

    @Override
    public OperationKind operation() {
        return OperationKind.CLONE_VOICE;
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
