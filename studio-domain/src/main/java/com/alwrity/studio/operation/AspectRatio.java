package com.alwrity.studio.operation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** Width to height of the picture as displayed. */
public enum AspectRatio {
    LANDSCAPE_16_9(16, 9),
    PORTRAIT_9_16(9, 16),
    SQUARE_1_1(1, 1),
    PORTRAIT_4_5(4, 5),
    ULTRAWIDE_21_9(21, 9);

    private final int across;
    private final int down;

    AspectRatio(int across, int down) {
        this.across = across;
        this.down = down;
    }

    public int across() {
        return across;
    }

    public int down() {
        return down;
    }

    public boolean portrait() {
        return down > across;
    }

    /** The one that a picture of this size, in pixels, comes nearest to. */
    public static AspectRatio nearest(int width, int height) {
        double asked = Math.log((double) width / height);
        return Arrays.stream(values())
                .min(Comparator.comparingDouble(
                        ratio -> Math.abs(asked - Math.log((double) ratio.across / ratio.down))))
                .orElseThrow();
    }

    @JsonValue
    public String key() {
        return across + ":" + down;
    }

    public static Optional<AspectRatio> find(String key) {
        return Arrays.stream(values()).filter(ratio -> ratio.key().equals(key)).findFirst();
    }

    @JsonCreator
    public static AspectRatio of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No aspect ratio " + key));
    }
}
