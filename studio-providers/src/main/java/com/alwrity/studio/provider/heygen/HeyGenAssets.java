package com.alwrity.studio.provider.heygen;

import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.catalog.ModelField;
import com.alwrity.studio.json.Json;
import com.alwrity.studio.provider.FilePlace;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.http.JsonService;
import com.alwrity.studio.provider.http.Multipart;
import com.alwrity.studio.provider.http.StoredBody;
import com.alwrity.studio.provider.http.Uploads;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Hands files over as HeyGen's assets: small ones through its interface, others straight into its storage. */
final class HeyGenAssets implements FilePlace {

    private static final String PATH = "/v3/assets";
    private static final long LARGEST_FORM = 32_000_000;
    private static final Set<String> TYPES_OF_FORMS =
            Set.of("image/png", "image/jpeg", "video/mp4", "video/webm", "audio/mpeg", "audio/wav", "audio/x-wav");

    private final JsonService service;
    private final Uploads uploads;
    private final BlobStore blobs;

    HeyGenAssets(JsonService service, Uploads uploads, BlobStore blobs) {
        this.service = service;
        this.uploads = uploads;
        this.blobs = blobs;
    }

    /** A field that is named after an asset's id holds the id alone, any other one says that it is an asset. */
    @Override
    public JsonNode place(InputFile file, ModelField field) throws ProviderException {
        String id = upload(file);
        return field.name().endsWith("asset_id")
                ? TextNode.valueOf(id)
                : Json.mapper().createObjectNode().put("type", "asset_id").put("asset_id", id);
    }

    private String upload(InputFile file) throws ProviderException {
        boolean fits = file.media().bytes() <= LARGEST_FORM
                && TYPES_OF_FORMS.contains(file.media().contentType());
        return fits ? byForm(file) : intoStorage(file);
    }

    private String byForm(InputFile file) throws ProviderException {
        Multipart form = new Multipart().file("file", file, blobs);
        return service.ask(
                        service.at(PATH)
                                .header("Content-Type", form.contentType())
                                .POST(form.body())
                                .build(),
                        HeyGenAssets::asset)
                .id();
    }

    private String intoStorage(InputFile file) throws ProviderException {
        Map<String, Object> declared = Map.of(
                "filename", StoredBody.name(file),
                "content_type", file.media().contentType(),
                "size_bytes", file.media().bytes());
        Asset begun = service.ask(
                service.post(PATH + "/direct-uploads", declared),
                body -> asset(body).filter(asset -> asset.uploadUrl() != null));
        uploads.put(begun.uploadUrl(), begun.headers(), file);
        String whole = PATH + "/" + begun.id() + "/complete";
        return service.ask(service.post(whole, Map.of()), HeyGenAssets::asset).id();
    }

    private static Optional<Asset> asset(JsonNode body) {
        return JsonService.as(Asset.class, body.path("data")).filter(asset -> JsonService.segment(asset.id()));
    }

    /** @param uploadHeaders null where the bytes have come already */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Asset(
            @JsonProperty("asset_id") String id,
            @JsonProperty("upload_url") URI uploadUrl,
            @JsonProperty("upload_headers") Map<String, String> uploadHeaders) {

        Map<String, String> headers() {
            return uploadHeaders == null ? Map.of() : uploadHeaders;
        }
    }
}
