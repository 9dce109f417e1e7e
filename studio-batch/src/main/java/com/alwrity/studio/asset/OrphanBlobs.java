package com.alwrity.studio.asset;

import com.alwrity.studio.render.Renders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Deletes files that nothing refers to: what was stored just before a crash, or given up on its way. */
@ApplicationScoped
public class OrphanBlobs {

    private static final Logger LOG = System.getLogger(OrphanBlobs.class.getName());

    @Inject
    private BlobReferences references;

    @Inject
    private Renders renders;

    @Inject
    private BlobStore blobs;

    /** A file comes before what refers to it: only who was an orphan at the last sweep too is one. */
    private Set<BlobKey> suspects = Set.of();

    OrphanBlobs() {}

    OrphanBlobs(BlobReferences references, Renders renders, BlobStore blobs) {
        this.references = references;
        this.renders = renders;
        this.blobs = blobs;
    }

    public synchronized void sweep() {
        Set<BlobKey> orphans = new HashSet<>();
        for (String area : references.areas()) {
            orphans.addAll(references.unreferenced(in(area)));
        }
        in(Renders.RESULTS).stream().filter(this::renderGone).forEach(orphans::add);
        List<BlobKey> proven = orphans.stream().filter(suspects::contains).toList();
        proven.forEach(this::delete);
        proven.forEach(orphans::remove);
        suspects = orphans;
        if (!proven.isEmpty()) {
            LOG.log(Level.INFO, "Deleted " + proven.size() + " files that nothing referred to");
        }
    }

    private boolean renderGone(BlobKey result) {
        String attempt = result.value().substring(Renders.RESULTS.length() + 1);
        return !renders.known(UUID.fromString(attempt));
    }

    private List<BlobKey> in(String area) {
        try (Stream<BlobKey> keys = blobs.list(area)) {
            return keys.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(BlobKey key) {
        try {
            blobs.delete(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
