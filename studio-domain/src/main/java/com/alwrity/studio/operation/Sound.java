package com.alwrity.studio.operation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** What is to be heard in a generated video. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Sound.Silent.class, name = "silent"),
    @JsonSubTypes.Type(value = Sound.Upload.class, name = "upload"),
    @JsonSubTypes.Type(value = Sound.Speech.class, name = "speech"),
    @JsonSubTypes.Type(value = Sound.Generated.class, name = "generated")
})
public sealed interface Sound {

    /** Its kind as the REST contract spells it. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** No audio stream at all. */
    record Silent() implements Sound {}

    /** An audio asset of the creator's, 3–30 s long. */
    record Upload(UUID assetId) implements Sound {
        public Upload {
            Objects.requireNonNull(assetId, "assetId");
        }
    }

    /**
     * Text spoken by a voice.
     *
     * @param text what is said, 1–1,000 characters
     * @param voice a voice's key from the catalogue of voices, or {@code auto}
     * @param language a BCP 47 tag such as {@code en} or {@code de-AT}
     */
    record Speech(String text, String voice, String language) implements Sound {
        public Speech {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(voice, "voice");
            Objects.requireNonNull(language, "language");
        }
    }

    /** Sound of the model's own making: synchronised audio, or the storyboard's music bed. */
    record Generated() implements Sound {}
}
