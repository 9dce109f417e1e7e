package com.alwrity.studio.metrics;

import java.time.Instant;
import java.util.List;

/** How the installation did in a span of time. */
public record MetricsJson(
        Instant from,
        Instant until,
        RunFigures all,
        MetricsBy by,
        List<RunFigures> lines,
        OperatingMetrics.Conversion preflight,
        OperatingMetrics.Activity activity) {}
