package com.alwrity.studio.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** All assets of a workspace at once, for when it is deleted. */
@ApplicationScoped
@Transactional
public class WorkspaceAssets {

    @Inject
    private EntityManager entities;

    @Inject
    private BlobReferences references;

    /** @return the blobs that nothing refers to any more, to be deleted after this transaction */
    public List<BlobKey> deleteAll(UUID workspaceId) {
        @SuppressWarnings("unchecked")
        List<String> keys = entities.createNativeQuery("select distinct r.blob_key from rendition r"
                        + " join asset a on a.id = r.asset_id where a.workspace_id = ?1")
                .setParameter(1, workspaceId)
                .getResultList();
        entities.createNativeQuery("delete from asset where workspace_id = ?1")
                .setParameter(1, workspaceId)
                .executeUpdate();
        return references.unreferenced(keys.stream().map(BlobKey::new).toList());
    }
}
