package com.alwrity.studio.asset;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A search for assets as a body; every field may be absent. */
public record AssetSearchJson(
        String q,
        List<String> tags,
        String kind,
        String studio,
        String operation,
        BigDecimal minDuration,
        BigDecimal maxDuration,
        String aspectRatio,
        String resolution,
        String createdFrom,
        String createdTo,
        Boolean favorite,
        String model,
        Boolean trashed,
        String sort,
        Integer limit,
        String cursor) {

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("q", q);
        parameters.put("tags", tags);
        parameters.put("kind", kind);
        parameters.put("studio", studio);
        parameters.put("operation", operation);
        parameters.put("minDuration", minDuration);
        parameters.put("maxDuration", maxDuration);
        parameters.put("aspectRatio", aspectRatio);
        parameters.put("resolution", resolution);
        parameters.put("createdFrom", createdFrom);
        parameters.put("createdTo", createdTo);
        parameters.put("favorite", favorite);
        parameters.put("model", model);
        parameters.put("trashed", trashed);
        parameters.put("sort", sort);
        parameters.put("limit", limit);
        parameters.put("cursor", cursor);
        return parameters;
    }
}
