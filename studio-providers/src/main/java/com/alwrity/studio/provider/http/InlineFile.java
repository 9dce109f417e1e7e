package com.alwrity.studio.provider.http;

import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.catalog.ModelField;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.ProviderException.Transient;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Optional;

/** Stored files as text in the request itself, for services that take small ones there. */
public final class InlineFile {

    private final BlobStore blobs;
    private final long mostBytes;

    /** @param mostBytes of the file, before it becomes text */
    public InlineFile(BlobStore blobs, long mostBytes) {
        this.blobs = blobs;
        this.mostBytes = mostBytes;
    }

    /** @throws Permanent of kind INVALID_REQUEST if the file is larger than what fits */
    public String base64(InputFile file, ModelField field) throws ProviderException {
        if (file.media().bytes() > mostBytes) {
            throw new Permanent(
                    Permanent.Kind.INVALID_REQUEST,
                    field.name() + " takes no file of more than " + mostBytes + " bytes");
        }
        try (InputStream in = blobs.open(file.blob(), 0, file.media().bytes())) {
            return Base64.getEncoder().encodeToString(in.readAllBytes());
        } catch (IOException e) {
            throw new Transient(
                    Transient.Kind.UNAVAILABLE,
                    "The file for " + field.name() + " cannot be read",
                    Optional.empty(),
                    e);
        }
    }

    /** @throws Permanent of kind INVALID_REQUEST if the file is larger than what fits */
    public String dataUri(InputFile file, ModelField field) throws ProviderException {
        return "data:" + file.media().contentType() + ";base64," + base64(file, field);
    }
}
