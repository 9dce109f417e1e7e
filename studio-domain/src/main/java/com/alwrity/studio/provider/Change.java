package com.alwrity.studio.provider;

import java.util.function.Consumer;

/**
 * A setting's new value.
 *
 * @param to null for none of one's own: what is configured holds again
 */
public record Change<T>(T to) {

    /** Does something with the new value; nothing where there is no change. */
    static <T> void of(Change<T> change, Consumer<T> taker) {
        if (change != null) {
            taker.accept(change.to());
        }
    }
}
