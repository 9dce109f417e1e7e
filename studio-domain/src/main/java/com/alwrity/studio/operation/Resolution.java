package com.alwrity.studio.operation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A resolution names the short side of the picture: 720p at 9:16 is 720×1280. */
public enum Resolution {
    P480(480),
    P720(720),
    P1080(1080),
    P1440(1440),
    P2160(2160);

    /** Those that a new video can be asked for in. */
    public static final List<Resolution> CREATED = List.of(P480, P720, P1080);

    private final int shortSide;

    Resolution(int shortSide) {
        this.shortSide = shortSide;
    }

    /** Pixels of the short side. */
    public int shortSide() {
        return shortSide;
    }

    /** The picture's size in this aspect ratio; both sides even, as 4:2:0 chroma needs. */
    public FrameSize size(AspectRatio ratio) {
        int longer = Math.max(ratio.across(), ratio.down());
        int shorter = Math.min(ratio.across(), ratio.down());
        int longSide = 2 * Math.round(shortSide * longer / (2f * shorter));
        return ratio.portrait() ? new FrameSize(shortSide, longSide) : new FrameSize(longSide, shortSide);
    }

    @JsonValue
    public String key() {
        return this == P2160 ? "4k" : shortSide + "p";
    }

    public static Optional<Resolution> find(String key) {
        return Arrays.stream(values())
                .filter(resolution -> resolution.key().equals(key))
                .findFirst();
    }

    @JsonCreator
    public static Resolution of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No resolution " + key));
    }
}
