package com.alwrity.studio.provider.mirelo;

import com.alwrity.studio.catalog.ModelField;
import com.alwrity.studio.json.Json;
import com.alwrity.studio.provider.FilePlace;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.http.JsonService;
import com.alwrity.studio.provider.http.Uploads;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Puts files into Mirelo's storage, where they stay for a day. */
final class MireloAssets implements FilePlace {

    private final JsonService service;
    private final Uploads uploads;

    MireloAssets(JsonService service, Uploads uploads) {
        this.service = service;
        this.uploads = uploads;
    }

    @Override
    public JsonNode place(InputFile file, ModelField field) throws ProviderException {
        Map<String, String> type = Map.of("content_type", file.media().contentType());
        Asset asset = service.ask(service.post("/v2/assets", type), MireloAssets::asset);
        uploads.put(asset.uploadUrl(), Map.of("Content-Type", file.media().contentType()), file);
        return Json.mapper().createObjectNode().put("type", "asset").put("asset_id", asset.id());
    }

    private static Optional<Asset> asset(JsonNode body) {
        return JsonService.as(Asset.class, body)
                .filter(asset -> asset.id() != null && !asset.id().isEmpty() && asset.uploadUrl() != null);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Asset(
            @JsonProperty("asset_id") String id,
            @JsonProperty("upload_url") URI uploadUrl) {}
}
