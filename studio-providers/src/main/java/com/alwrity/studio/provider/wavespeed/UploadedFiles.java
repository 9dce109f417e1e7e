package com.alwrity.studio.provider.wavespeed;

import com.alwrity.studio.asset.BlobKey;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Where the files lie that the service was given already, so that the same file is not sent for each call. */
final class UploadedFiles {

    private static final int MOST = 2_000;

    /** The service keeps uploads for seven days; a call must find its files until its end. */
    private static final Duration KEPT = Duration.ofDays(5);

    private final Clock clock;
    private final Map<Key, Upload> uploads = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Upload> eldest) {
            return size() > MOST;
        }
    };

    UploadedFiles(Clock clock) {
        this.clock = clock;
    }

    synchronized Optional<URI> find(URI service, BlobKey blob) {
        return Optional.ofNullable(uploads.get(new Key(service, blob)))
                .filter(upload -> clock.instant().isBefore(upload.until()))
                .map(Upload::address);
    }

    synchronized void add(URI service, BlobKey blob, URI address) {
        uploads.put(new Key(service, blob), new Upload(address, clock.instant().plus(KEPT)));
    }

    private record Key(URI service, BlobKey blob) {}

    private record Upload(URI address, Instant until) {}
}
