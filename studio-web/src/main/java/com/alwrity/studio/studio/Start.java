package com.alwrity.studio.studio;

import com.alwrity.studio.asset.AssetView;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a link to Create asks for.
 *
 * @param jobs to be shown
 * @param template a template's key, to start from its example
 * @param mode how to go on with the asset
 * @param asset a picture or a video to start from
 */
record Start(List<UUID> jobs, Optional<String> template, Optional<CreateMode> mode, Optional<UUID> asset) {

    private static final String JOB = "job";
    private static final String TEMPLATE = "template";
    private static final String MODE = "mode";
    private static final String ASSET = "asset";

    static Start of(QueryParameters link) {
        return new Start(
                link.getParameters(JOB).stream()
                        .map(Start::id)
                        .flatMap(Optional::stream)
                        .toList(),
                link.getSingleParameter(TEMPLATE),
                link.getSingleParameter(MODE).flatMap(CreateMode::find),
                link.getSingleParameter(ASSET).flatMap(Start::id));
    }

    static QueryParameters jobs(List<UUID> jobs) {
        return jobs.isEmpty()
                ? QueryParameters.empty()
                : new QueryParameters(
                        Map.of(JOB, jobs.stream().map(UUID::toString).toList()));
    }

    static QueryParameters template(String key) {
        return QueryParameters.of(TEMPLATE, key);
    }

    static QueryParameters from(CreateMode mode, UUID asset) {
        Map<String, String> link = new LinkedHashMap<>();
        link.put(MODE, mode.key());
        link.put(ASSET, asset.toString());
        return QueryParameters.simple(link);
    }

    /** What it changes of a form: the file, and the words that it was once made from. */
    Map<String, Object> changes(AssetView file) {
        CreateMode how = mode.orElse(CreateMode.IMAGE_TO_VIDEO);
        Map<String, Object> changes = new HashMap<>();
        changes.put("mode", how.key());
        changes.put("model", null);
        changes.put("startSeconds", null);
        changes.put("lengthSeconds", null);
        changes.put(how.fromVideo() ? "videoAssetId" : "imageAssetId", file.id());
        if (how.fromVideo() && file.prompt() != null) {
            changes.put("prompt", file.prompt());
        }
        return changes;
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
