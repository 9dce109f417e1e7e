package com.alwrity.studio.metrics;

/**
 * How runs went.
 *
 * @param key of what they are told apart by
 * @param runs all that have ended
 * @param succeeded the part of those that came to something or were not stopped by their owners, 0–1
 * @param p50 seconds from the order to the result that half stay under; null without a result
 * @param p90 the same of nine in ten
 * @param queued seconds that half wait until somebody works at them; null without an attempt
 * @param estimateError by how much what was paid missed the estimate, as a part of it, in the middle; null where nothing
 *     cost anything
 * @param rating stars in the mean, 1–5; null where nobody rated
 */
public record RunFigures(
        String key,
        long runs,
        double succeeded,
        Double p50,
        Double p90,
        Double queued,
        Double estimateError,
        Double rating) {}
