package com.alwrity.studio.provider.comfyui;

import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.catalog.ModelField;
import com.alwrity.studio.provider.FilePlace;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.http.JsonService;
import com.alwrity.studio.provider.http.Multipart;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;

/** Puts a call's files into a folder of its own among ComfyUI's inputs; the graph names them by folder and name. */
final class ComfyFiles implements FilePlace {

    private final JsonService service;
    private final BlobStore blobs;
    private final String folder;

    ComfyFiles(JsonService service, BlobStore blobs, String folder) {
        this.service = service;
        this.blobs = blobs;
        this.folder = folder;
    }

    /** Videos and sounds go the same way as pictures. */
    @Override
    public JsonNode place(InputFile file, ModelField field) throws ProviderException {
        Multipart form =
                new Multipart().text("type", "input").text("subfolder", folder).file("image", file, blobs);
        return service.ask(
                service.at("/upload/image")
                        .header("Content-Type", form.contentType())
                        .POST(form.body())
                        .build(),
                ComfyFiles::name);
    }

    private static Optional<JsonNode> name(JsonNode kept) {
        String name = kept.path("name").asText("");
        String below = kept.path("subfolder").asText("");
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(TextNode.valueOf(below.isEmpty() ? name : below + "/" + name));
    }
}
