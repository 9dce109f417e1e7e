package com.alwrity.studio.operation;

import java.util.Objects;

/** What is wanted and how it is to be run: what a quote is made for. */
public record Order(StudioRequest request, RunOptions options) {

    public Order {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(options, "options");
    }

    /** One of the order's runs alone. */
    public Order single(StudioRequest run) {
        return new Order(run, options.forOne());
    }
}
