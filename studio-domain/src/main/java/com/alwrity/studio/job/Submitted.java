package com.alwrity.studio.job;

import com.alwrity.studio.preflight.Quote;
import java.util.List;
import java.util.UUID;

/** The jobs that an order became, as they stand now, and the quote that they run under. */
public record Submitted(List<JobView> jobs, Quote quote) {

    /** What is kept as the answer to an idempotency key. */
    public record Ids(List<UUID> jobs, Quote quote) {}
}
