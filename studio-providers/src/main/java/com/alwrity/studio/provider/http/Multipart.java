package com.alwrity.studio.provider.http;

import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.provider.InputFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** A form with files, {@code multipart/form-data}, sent as a stream whose length is known before. */
public final class Multipart {

    private final String boundary = "studio-" + UUID.randomUUID();
    private final List<Supplier<InputStream>> pieces = new ArrayList<>();
    private long length;

    /** @param name a field's name of the contract, never of a user's */
    public Multipart text(String name, String value) {
        return bytes("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name
                + "\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + value + "\r\n");
    }

    /** A stored file, under a name made of what it is. */
    public Multipart file(String name, InputFile file, BlobStore blobs) {
        bytes("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\""
                + StoredBody.name(file) + "\"\r\nContent-Type: " + file.media().contentType() + "\r\n\r\n");
        pieces.add(() -> StoredBody.open(file, blobs));
        length += file.media().bytes();
        return bytes("\r\n");
    }

    /** For the request's {@code Content-Type}. */
    public String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    /** The whole form. Nothing may be added after this. */
    public BodyPublisher body() {
        bytes("--" + boundary + "--\r\n");
        return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(this::open), length);
    }

    private InputStream open() {
        return new SequenceInputStream(
                Collections.enumeration(pieces.stream().map(Supplier::get).toList()));
    }

    private Multipart bytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        pieces.add(() -> new ByteArrayInputStream(bytes));
        length += bytes.length;
        return this;
    }
}
