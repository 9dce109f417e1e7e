package com.alwrity.studio.job;

import com.alwrity.studio.operation.StudioRequest;
import com.alwrity.studio.routing.Route;
import java.util.List;
import java.util.UUID;

/** What a job is placed with. */
record Placement(
        UUID quoteId,
        StudioRequest request,
        String requestHash,
        String title,
        List<String> tags,
        Route route,
        UUID retryOf,
        int policyVersion,
        boolean awaitsApproval) {}
