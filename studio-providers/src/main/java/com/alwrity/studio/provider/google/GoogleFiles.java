package com.alwrity.studio.provider.google;

import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.catalog.ModelField;
import com.alwrity.studio.json.Json;
import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.provider.FilePlace;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.http.InlineFile;
import com.fasterxml.jackson.databind.JsonNode;

/** Files in the request itself: pictures and videos as their bytes and their type, under names of their own. */
final class GoogleFiles implements FilePlace {

    /** A request of Gemini's is at most 20 MB, and a file grows by a third in it. */
    private static final long MOST_BYTES = 14_000_000;

    private final InlineFile inline;

    GoogleFiles(BlobStore blobs) {
        this.inline = new InlineFile(blobs, MOST_BYTES);
    }

    @Override
    public JsonNode place(InputFile file, ModelField field) throws ProviderException {
        boolean video = file.media().kind() == MediaKind.VIDEO;
        return Json.mapper()
                .createObjectNode()
                .put(video ? "encodedVideo" : "bytesBase64Encoded", inline.base64(file, field))
                .put(video ? "encoding" : "mimeType", file.media().contentType());
    }
}
