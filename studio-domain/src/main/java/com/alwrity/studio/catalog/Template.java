package com.alwrity.studio.catalog;

import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Studio;
import java.util.Objects;

/**
 * A starting point that sets several choices at once and brings an example.
 *
 * @param key stable
 * @param name for people
 * @param studio the studio it belongs to
 * @param platform the placement whose limits and safe area apply, or null
 * @param durationSeconds seconds
 * @param sound the kind of sound: silent, upload, speech or generated
 * @param prompt an example that fits
 */
public record Template(
        String key,
        String name,
        String description,
        Studio studio,
        String platform,
        Resolution resolution,
        AspectRatio aspectRatio,
        int durationSeconds,
        Motion motion,
        String sound,
        String prompt) {

    public Template {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(studio, "studio");
        Objects.requireNonNull(resolution, "resolution");
        Objects.requireNonNull(aspectRatio, "aspectRatio");
        Objects.requireNonNull(motion, "motion");
        Objects.requireNonNull(sound, "sound");
        Objects.requireNonNull(prompt, "prompt");
    }
}
