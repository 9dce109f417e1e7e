package com.alwrity.studio.provider.http;

import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.ProviderException.Transient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Puts our files where a service wants them: at an address that it signed for this one file. Nothing is made or billed
 * by it, so it may be repeated, with a new address.
 */
public final class Uploads {

    /** What the client writes itself. */
    private static final Set<String> OWN_HEADERS = Set.of("host", "content-length", "connection", "expect", "upgrade");

    private final Http http;
    private final Clock clock;
    private final Reach reach;
    private final BlobStore blobs;

    public Uploads(Http http, Clock clock, Reach reach, BlobStore blobs) {
        this.http = http;
        this.clock = clock;
        this.reach = reach;
        this.blobs = blobs;
    }

    /** @param headers sent as they are, as the signature covers them; no key goes along */
    public void put(URI address, Map<String, String> headers, InputFile file) throws ProviderException {
        put(address, "PUT", headers, file);
    }

    /** @param method mostly {@code PUT} */
    public void put(URI address, String method, Map<String, String> headers, InputFile file) throws ProviderException {
        send(address, request -> {
            request.method(method, StoredBody.of(file, blobs));
            headers.entrySet().stream()
                    .filter(header -> !OWN_HEADERS.contains(header.getKey().toLowerCase(Locale.ROOT)))
                    .forEach(header -> request.header(header.getKey(), header.getValue()));
        });
    }

    /** Sends a form whose fields hold the signature; no key goes along. */
    public void post(URI address, Multipart form) throws ProviderException {
        send(
                address,
                request -> request.header("Content-Type", form.contentType()).POST(form.body()));
    }

    private void send(URI address, Consumer<HttpRequest.Builder> filling) throws ProviderException {
        Answer answer;
        try {
            reach.check(address);
            HttpRequest.Builder request = HttpRequest.newBuilder(address);
            filling.accept(request);
            answer = http.send(request.build());
        } catch (IllegalArgumentException e) {
            throw passing("The upload's address or headers are not what the contract says", e);
        } catch (IOException e) {
            throw passing(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw passing("Interrupted", e);
        }
        if (answer.status() == 403 || answer.status() == 404 || answer.status() == 410) {
            throw passing("The upload's address has expired: " + answer.status(), null);
        }
        if (answer.status() == 413 || answer.status() == 415) {
            throw new Permanent(Permanent.Kind.INVALID_REQUEST, "The upload was refused: " + answer.status());
        }
        if (!answer.good()) {
            throw Refusal.of(answer, clock);
        }
    }

    private static Transient passing(String message, Exception cause) {
        return new Transient(Transient.Kind.UNAVAILABLE, message, Optional.empty(), cause);
    }
}
