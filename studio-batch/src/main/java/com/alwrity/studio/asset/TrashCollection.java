package com.alwrity.studio.asset;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Empties the trash of what has lain in it for its time, files and all. */
@Dependent
public class TrashCollection {

    private static final int AT_ONCE = 100;

    private final EmptyTrash trash;
    private final BlobStore blobs;
    private final Clock clock;
    private final Duration retention;

    @Inject
    TrashCollection(
            EmptyTrash trash,
            BlobStore blobs,
            Clock clock,
            @ConfigProperty(name = "studio.trash.retention", defaultValue = "P30D") Duration retention) {
        this.trash = trash;
        this.blobs = blobs;
        this.clock = clock;
        this.retention = retention;
    }

    public void collect() {
        EmptyTrash.Emptied emptied;
        do {
            emptied = trash.empty(clock.instant().minus(retention), AT_ONCE);
            emptied.blobs().forEach(this::delete);
        } while (emptied.assets() == AT_ONCE);
    }

    private void delete(BlobKey key) {
        try {
            blobs.delete(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
