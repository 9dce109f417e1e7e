package com.alwrity.studio.catalog;

import com.alwrity.studio.operation.AspectRatio;
import java.util.List;
import java.util.Objects;

/**
 * Where a video can be shown, and what that place takes.
 *
 * @param id the placement, such as {@code instagram-reels}
 * @param aspectRatios the shapes it is made for, the best first
 * @param width pixels of the recommended frame
 * @param height pixels of the recommended frame
 * @param minDurationSeconds seconds; null where no source states one
 * @param maxDurationSeconds seconds; null where no source states one
 * @param maxBytes null where no source states one
 * @param safeArea what the platform's own controls cover; null where no source states it
 * @param source where the figures are from
 * @param checkedOn the ISO date on which they were collected
 */
public record PlatformSpec(
        String id,
        String name,
        List<AspectRatio> aspectRatios,
        int width,
        int height,
        Double minDurationSeconds,
        Double maxDurationSeconds,
        Long maxBytes,
        SafeArea safeArea,
        String source,
        String checkedOn) {

    public PlatformSpec {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(checkedOn, "checkedOn");
        aspectRatios = List.copyOf(aspectRatios);
    }

    /** Fractions of the frame, from each edge, that text and logos keep clear of; each 0–0.5. */
    public record SafeArea(double top, double right, double bottom, double left) {
        public SafeArea {
            for (double edge : new double[] {top, right, bottom, left}) {
                if (edge < 0 || edge > 0.5) {
                    throw new IllegalArgumentException("An edge of a safe area is 0–0.5 of the frame, not " + edge);
                }
            }
        }
    }
}
