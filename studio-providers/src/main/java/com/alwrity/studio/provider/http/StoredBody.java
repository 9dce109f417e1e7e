package com.alwrity.studio.provider.http;

import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.provider.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;

/** Stored files as bodies of requests: read as they are sent, with their length known before. */
public final class StoredBody {

    private StoredBody() {}

    public static BodyPublisher of(InputFile file, BlobStore blobs) {
        long bytes = file.media().bytes();
        BodyPublisher stream = BodyPublishers.ofInputStream(() -> open(file, blobs));
        return bytes > 0 ? BodyPublishers.fromPublisher(stream, bytes) : BodyPublishers.noBody();
    }

    /** A name for services that want one: made of what it is, never the one that a user gave it. */
    public static String name(InputFile file) {
        String container = file.media().container();
        return "input."
                + switch (container) {
                    case "jpeg" -> "jpg";
                    case "matroska" -> "mkv";
                    default -> container;
                };
    }

    static InputStream open(InputFile file, BlobStore blobs) {
        try {
            return blobs.open(file.blob(), 0, file.media().bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
