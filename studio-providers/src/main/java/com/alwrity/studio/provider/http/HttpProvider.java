package com.alwrity.studio.provider.http;

import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.provider.ProviderAccess;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.ProviderId;
import com.alwrity.studio.provider.RemoteProvider;
import java.net.URI;
import java.time.Clock;
import java.util.function.Supplier;

/** A provider that is spoken to over HTTP, at the address and with the key that hold at that moment. */
public abstract class HttpProvider extends RemoteProvider {

    private final ProviderId id;
    private final Supplier<ProviderAccess> access;
    private final Http http;
    private final BlobStore blobs;
    private final Clock clock;

    /** @param access asked at each use, so that an admin's change works at once */
    protected HttpProvider(ProviderId id, Supplier<ProviderAccess> access, Http http, BlobStore blobs, Clock clock) {
        this.id = id;
        this.access = access;
        this.http = http;
        this.blobs = blobs;
        this.clock = clock;
    }

    @Override
    public ProviderId id() {
        return id;
    }

    @Override
    public boolean available() {
        ProviderAccess now = access.get();
        return now.enabled() && now.apiKey().isPresent() && now.baseUrl().isPresent();
    }

    protected ProviderAccess access() {
        return access.get();
    }

    /** @throws Permanent of kind NOT_AUTHORIZED if no address is known */
    protected URI base() throws Permanent {
        return access().baseUrl()
                .orElseThrow(() -> new Permanent(
                        Permanent.Kind.NOT_AUTHORIZED, "studio.providers." + id + ".base-url is not set"));
    }

    protected Http http() {
        return http;
    }

    protected BlobStore blobs() {
        return blobs;
    }

    protected Clock clock() {
        return clock;
    }
}
