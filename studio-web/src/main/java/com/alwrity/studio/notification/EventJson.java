package com.alwrity.studio.notification;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An event as the REST contract has it. */
public record EventJson(long id, Instant at, String kind, UUID jobId, UUID assetId, Map<String, Object> details) {

    static EventJson of(StudioEvent event) {
        return new EventJson(event.id(), event.at(), event.kind(), event.jobId(), event.assetId(), event.details());
    }
}
