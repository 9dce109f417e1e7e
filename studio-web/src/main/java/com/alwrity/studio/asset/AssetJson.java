package com.alwrity.studio.asset;

import com.alwrity.studio.api.MoneyJson;
import com.alwrity.studio.api.StudioApi;
import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.media.RenditionKind;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Studio;
import com.alwrity.studio.problem.ProblemTexts;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** An asset as the REST contract has it. */
public record AssetJson(
        UUID id,
        String kind,
        String title,
        AssetState state,
        Instant createdAt,
        Instant trashedAt,
        Studio studio,
        OperationKind operation,
        String model,
        UUID jobId,
        String prompt,
        List<String> tags,
        boolean favorite,
        List<UUID> collectionIds,
        Media media,
        List<RenditionJson> renditions,
        LineageJson lineage,
        List<UUID> versions,
        Provenance provenance,
        MoneyJson estimated,
        MoneyJson actual,
        Usage usage,
        Error error,
        Map<String, String> links) {

    private static final int HASH_IN_URL = 16;

    static AssetJson of(AssetView asset, Locale locale) {
        return new AssetJson(
                asset.id(),
                asset.kind().key(),
                asset.title(),
                asset.state(),
                asset.createdAt(),
                asset.trashedAt(),
                asset.studio(),
                asset.operation(),
                asset.modelKey(),
                asset.jobId(),
                asset.prompt(),
                asset.tags(),
                asset.favorite(),
                List.of(),
                Media.of(asset.media(), asset.sha256()),
                asset.renditions().stream()
                        .map(rendition -> RenditionJson.of(asset, rendition))
                        .toList(),
                new LineageJson(asset.parents(), asset.children()),
                List.of(),
                asset.provenance(),
                MoneyJson.of(asset.estimated()),
                MoneyJson.of(asset.actual()),
                new Usage(asset.plays(), asset.downloads(), 0),
                asset.errorCode() == null
                        ? null
                        : new Error(asset.errorCode(), ProblemTexts.failure(asset.errorCode(), locale)),
                links(asset));
    }

    private static Map<String, String> links(AssetView asset) {
        String self = StudioApi.PATH + "/assets/" + asset.id();
        return asset.jobId() == null
                ? Map.of("self", self)
                : Map.of("self", self, "job", StudioApi.PATH + "/jobs/" + asset.jobId());
    }

    /** Technical data as read from the file; width and height as displayed. */
    public record Media(
            String container,
            int width,
            int height,
            double durationSeconds,
            double fps,
            String videoCodec,
            String audioCodec,
            int audioChannels,
            boolean hasAudio,
            long bytes,
            String sha256,
            int rotation) {

        static Media of(MediaInfo media, String sha256) {
            return new Media(
                    media.container(),
                    media.width(),
                    media.height(),
                    media.durationSeconds(),
                    media.fps(),
                    media.videoCodec(),
                    media.audioCodec(),
                    media.audioChannels(),
                    media.hasAudio(),
                    media.bytes(),
                    sha256,
                    media.rotation());
        }
    }

    /** One stored form; its address changes with its content, so that it can be kept for ever. */
    public record RenditionJson(RenditionKind name, String url, String contentType, long bytes) {

        static RenditionJson of(AssetView asset, RenditionView rendition) {
            String url = VideosResource.path(asset.ownerId(), FileName.of(asset, rendition.kind())) + "?v="
                    + rendition.sha256().substring(0, HASH_IN_URL);
            return new RenditionJson(rendition.kind(), url, rendition.contentType(), rendition.bytes());
        }
    }

    /** What it was made from, and what was made from it. */
    public record LineageJson(List<UUID> parents, List<UUID> children) {}

    /** How often it was used. */
    public record Usage(long plays, long downloads, long exports) {}

    /** Why it was rejected. */
    public record Error(String code, String message) {}
}
