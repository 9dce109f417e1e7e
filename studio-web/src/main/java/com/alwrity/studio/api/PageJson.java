package com.alwrity.studio.api;

import java.util.List;

/** A part of a list, and where the next one begins; without a next cursor it is the last. */
public record PageJson<T>(List<T> items, String nextCursor) {

    /** A list that is given whole. */
    public static <T> PageJson<T> whole(List<T> items) {
        return new PageJson<>(items, null);
    }
}
