package com.alwrity.studio.operation;

import java.util.Objects;
import java.util.UUID;

/**
 * A voice for speech, learned from a recording.
 *
 * @param voiceName 8–64 letters, digits, dashes and underscores, a letter first
 * @param text a sentence to try it with; may be empty
 */
public record CloneVoice(UUID audioAssetId, String voiceName, String text) implements StudioRequest {

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
