package com.alwrity.studio.media;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/** The forms in which an asset is kept beside its original. */
public enum RenditionKind {
    /** The file as it came or was made. */
    ORIGINAL("", Set.of(MediaKind.values())),
    /** A JPEG that stands for the asset; at most 960 px wide. */
    POSTER("jpg", Set.of(MediaKind.VIDEO, MediaKind.IMAGE)),
    /** A JPEG of 10 × 10 frames evenly spread over the video, each 160 px on its long side, for scrubbing. */
    SPRITE("jpg", Set.of(MediaKind.VIDEO)),
    /** JSON {@code {"peaks":[0..1, …]}} with 400 values over the whole length. */
    WAVEFORM("json", Set.of(MediaKind.VIDEO, MediaKind.AUDIO)),
    /** An MP4 (H.264, AAC, short side at most 480 px) that every browser plays and seeks quickly. */
    PROXY("mp4", Set.of(MediaKind.VIDEO)),
    /** WebVTT captions with the words as they are spoken. */
    CAPTIONS("vtt", Set.of(MediaKind.VIDEO));

    private final String extension;
    private final Set<MediaKind> of;

    RenditionKind(String extension, Set<MediaKind> of) {
        this.extension = extension;
        this.of = of;
    }

    /** File name extension without the dot; empty for the original, whose container decides. */
    public String extension() {
        return extension;
    }

    public boolean appliesTo(MediaKind kind) {
        return of.contains(kind);
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static RenditionKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
