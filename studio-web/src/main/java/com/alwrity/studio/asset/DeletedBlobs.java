package com.alwrity.studio.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes files away that nothing refers to any more, once that is committed. */
@ApplicationScoped
public class DeletedBlobs {

    private static final Logger LOG = Logger.getLogger(DeletedBlobs.class.getName());

    @Inject
    private BlobStore blobs;

    /** What cannot be deleted now is unreferenced still, and swept later. */
    public void remove(List<BlobKey> keys) {
        for (BlobKey key : keys) {
            try {
                blobs.delete(key);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "Blob " + key + " could not be deleted", e);
            }
        }
    }
}
