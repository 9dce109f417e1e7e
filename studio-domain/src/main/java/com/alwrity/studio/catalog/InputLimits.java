package com.alwrity.studio.catalog;

import java.util.Set;

/**
 * What a model takes as one of its inputs; null and empty where no source states a limit.
 *
 * @param minSeconds shortest video or sound
 * @param maxSeconds longest video or sound
 * @param maxBytes largest file
 * @param containers short names as {@link com.alwrity.studio.media.MediaInfo} has them
 */
public record InputLimits(Double minSeconds, Double maxSeconds, Long maxBytes, Set<String> containers) {

    public InputLimits {
        containers = containers == null ? Set.of() : Set.copyOf(containers);
    }
}
