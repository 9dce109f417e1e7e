package com.alwrity.studio.notification;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Something that happened in a workspace. Small: listeners read what they show by its id.
 *
 * @param id grows with time; where to go on after a broken connection
 * @param kind {@code job.state}, {@code job.progress}, {@code asset.added}, {@code asset.changed},
 *     {@code asset.removed}
 * @param jobId the job it is about, or null
 * @param assetId the asset it is about, or null
 * @param details a few words, such as {@code state} and {@code percent}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record StudioEvent(
        long id, Instant at, UUID workspaceId, String kind, UUID jobId, UUID assetId, Map<String, Object> details) {}
