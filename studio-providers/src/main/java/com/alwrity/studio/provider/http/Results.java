package com.alwrity.studio.provider.http;

import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.ProviderException.Transient;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/**
 * Opens what a service has made, at the address that it names. Redirects are followed by hand, so that each hop is
 * {@linkplain Reach checked}, and the service's key is shown to nobody but the service.
 */
public final class Results {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int MOST_HOPS = 3;

    private final Http http;
    private final Clock clock;
    private final Reach reach;
    private final Credential credential;

    public Results(Http http, Clock clock, Reach reach, Credential credential) {
        this.http = http;
        this.clock = clock;
        this.reach = reach;
        this.credential = credential;
    }

    /**
     * Opens it from this byte on.
     *
     * @throws Permanent if it is no longer there, or stands where we do not go
     * @throws IOException if the line breaks
     */
    public InputStream open(URI address, long offset) throws ProviderException, IOException {
        URI at = address;
        for (int hops = 0; hops <= MOST_HOPS; hops++) {
            reach.check(at);
            Http.Opened opened = request(at, offset);
            Optional<String> next = REDIRECTS.contains(opened.head().status())
                    ? opened.head().headers().firstValue("Location")
                    : Optional.empty();
            if (next.isEmpty()) {
                return Ranges.from(opened, offset, clock);
            }
            opened.body().close();
            at = resolve(at, next.get());
        }
        throw new Permanent(Permanent.Kind.FAILED, "The result's address leads round and round");
    }

    private Http.Opened request(URI address, long offset) throws ProviderException, IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).GET();
        if (reach.isOwn(address)) {
            credential.showIn(request);
        }
        if (offset > 0) {
            request.header("Range", "bytes=" + offset + "-");
        }
        try {
            return http.open(request.build());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Transient(Transient.Kind.UNAVAILABLE, "Interrupted", Optional.empty(), e);
        }
    }

    private static URI resolve(URI from, String location) throws Permanent {
        try {
            return from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new Permanent(Permanent.Kind.FAILED, "The result's address leads nowhere", e);
        }
    }
}
