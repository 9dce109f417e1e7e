package com.alwrity.studio.provider.alibaba;

import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.catalog.ModelField;
import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.provider.FilePlace;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.http.InlineFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * Hands over the files of one call without a public address of ours: pictures in the request itself, the rest by the
 * service's temporary storage.
 */
final class AlibabaFiles implements FilePlace {

    /** What the service takes as a picture, wherever it lies. */
    private static final long MOST_BYTES = 10_000_000;

    private final InlineFile inline;
    private final AlibabaClient service;
    private final String model;
    private boolean stored;

    AlibabaFiles(BlobStore blobs, AlibabaClient service, String model) {
        this.inline = new InlineFile(blobs, MOST_BYTES);
        this.service = service;
        this.model = model;
    }

    @Override
    public JsonNode place(InputFile file, ModelField field) throws ProviderException {
        if (file.media().kind() == MediaKind.IMAGE) {
            return new TextNode(inline.dataUri(file, field));
        }
        stored = true;
        return new TextNode(service.store(file, field, model));
    }

    /** Whether the request names files of the temporary storage. */
    boolean stored() {
        return stored;
    }
}
