package com.alwrity.studio.asset;

import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.notification.Events;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Deletes for good what has lain in the trash for long. */
@ApplicationScoped
@Transactional
public class EmptyTrash {

    @Inject
    private EntityManager entities;

    @Inject
    private BlobReferences references;

    @Inject
    private Events events;

    @Inject
    private Audit audit;

    /**
     * @param before what was thrown away earlier than this goes
     * @param limit how many at most
     * @return what went, and the blobs to be deleted after this transaction
     */
    public Emptied empty(Instant before, int limit) {
        List<Asset> old = entities.createQuery(
                        "select a from Asset a where a.state = com.alwrity.studio.asset.AssetState.TRASHED"
                                + " and a.trashedAt < :before order by a.trashedAt",
                        Asset.class)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
        List<BlobKey> blobs = old.stream()
                .flatMap(asset -> asset.renditions().stream())
                .map(Rendition::blobKey)
                .distinct()
                .toList();
        old.forEach(this::delete);
        entities.flush();
        return new Emptied(old.size(), references.unreferenced(blobs));
    }

    private void delete(Asset asset) {
        entities.remove(asset);
        audit.record(
                asset.workspaceId(), null, "asset.expire", "asset", asset.id(), null, Map.of("title", asset.title()));
        events.asset(asset.workspaceId(), asset.id(), null, "asset.removed");
    }

    /** What a call has done. */
    public record Emptied(int assets, List<BlobKey> blobs) {}
}
