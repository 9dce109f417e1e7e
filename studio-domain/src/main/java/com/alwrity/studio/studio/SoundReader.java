package com.alwrity.studio.studio;

import com.alwrity.studio.operation.Limits;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.problem.Violation;
import java.util.List;
import java.util.Optional;

/** Reads the audio part of a form. */
final class SoundReader {

    private final FormReader reader;

    SoundReader(FormReader reader) {
        this.reader = reader;
    }

    /** @param byTemplate the kind that the template proposes where none was chosen */
    Sound read(AudioForm audio, Optional<String> byTemplate) {
        if (audio == null) {
            return byTemplate.filter("generated"::equals).isPresent() ? new Sound.Generated() : new Sound.Silent();
        }
        if (audio.kind() == null) {
            reader.reject(Violation.required("audio.kind"));
            return new Sound.Silent();
        }
        return switch (audio.kind()) {
            case "silent" -> new Sound.Silent();
            case "generated" -> new Sound.Generated();
            case "upload" -> upload(audio);
            case "speech" -> speech(audio);
            default -> {
                reader.reject(Violation.notAllowed("audio.kind", List.of("silent", "upload", "speech", "generated")));
                yield new Sound.Silent();
            }
        };
    }

    private Sound upload(AudioForm audio) {
        if (audio.assetId() == null) {
            reader.reject(Violation.required("audio.assetId"));
            return new Sound.Silent();
        }
        return new Sound.Upload(audio.assetId());
    }

    private Sound speech(AudioForm audio) {
        String text = reader.requiredText("audio.text", audio.text(), CreateStudio.MAX_SPEECH);
        String language = audio.language() == null ? "en" : audio.language();
        if (!language.matches(Limits.LANGUAGE)) {
            reader.reject(new Violation("audio.language", "malformed"));
        }
        return new Sound.Speech(text, audio.voice() == null ? "auto" : audio.voice(), language);
    }
}
