package com.alwrity.studio.job;

/**
 * What is thought of a result.
 *
 * @param stars 1–5; null where nobody said anything
 */
public record RatingJson(Integer stars) {}
