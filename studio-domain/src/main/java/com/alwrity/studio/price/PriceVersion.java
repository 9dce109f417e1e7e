package com.alwrity.studio.price;

import java.time.Instant;

/**
 * A list of prices and from when on it holds: until the next one begins. So no two overlap, and none leaves a hole.
 *
 * @param number counts up; 0 for the time before the first
 * @param note why it was made; may be null
 * @param by who made it; null for number 0
 * @param withdrawn whether it was taken back before it began
 */
public record PriceVersion(
        int number, Instant from, PriceList list, String note, Instant madeAt, String by, boolean withdrawn) {

    static final PriceVersion AT_COST =
            new PriceVersion(0, Instant.EPOCH, PriceList.AT_COST, null, Instant.EPOCH, null, false);
}
