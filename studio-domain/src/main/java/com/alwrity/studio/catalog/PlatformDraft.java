package com.alwrity.studio.catalog;

import com.alwrity.studio.operation.AspectRatio;
import java.util.List;

/**
 * A platform as an admin wants it, before anybody looked whether it can be; anything may be null.
 *
 * @param id null where it is said elsewhere
 * @param checkedOn null for today
 */
public record PlatformDraft(
        String id,
        String name,
        List<AspectRatio> aspectRatios,
        Integer width,
        Integer height,
        Double minDurationSeconds,
        Double maxDurationSeconds,
        Long maxBytes,
        Edges safeArea,
        String source,
        String checkedOn) {

    /** Fractions of the frame. */
    public record Edges(Double top, Double right, Double bottom, Double left) {}

    public static PlatformDraft of(PlatformSpec spec) {
        PlatformSpec.SafeArea area = spec.safeArea();
        return new PlatformDraft(
                spec.id(),
                spec.name(),
                spec.aspectRatios(),
                spec.width(),
                spec.height(),
                spec.minDurationSeconds(),
                spec.maxDurationSeconds(),
                spec.maxBytes(),
                area == null ? null : new Edges(area.top(), area.right(), area.bottom(), area.left()),
                spec.source(),
                spec.checkedOn());
    }
}
