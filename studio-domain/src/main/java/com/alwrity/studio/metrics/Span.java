package com.alwrity.studio.metrics;

import java.time.Instant;

/** From an instant on, until another. */
public record Span(Instant from, Instant until) {}
