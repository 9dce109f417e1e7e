package com.alwrity.studio.container;

import com.alwrity.studio.asset.MemoryStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;

/** Keeps blobs in memory, as a bean of the container. */
@ApplicationScoped
public class FakeStores extends MemoryStore {

    public FakeStores() {
        super(Path.of(System.getProperty("java.io.tmpdir")));
    }
}
