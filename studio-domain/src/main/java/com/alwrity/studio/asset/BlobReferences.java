package com.alwrity.studio.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Tells which blobs something still refers to. */
@ApplicationScoped
@Transactional
public class BlobReferences {

    @Inject
    private EntityManager entities;

    /** Those of the blobs that belong to no rendition. */
    public List<BlobKey> unreferenced(Collection<BlobKey> keys) {
        return keys.stream().filter(this::unreferenced).toList();
    }

    /** The areas in which content is kept: one for each workspace. */
    public List<String> areas() {
        @SuppressWarnings("unchecked")
        List<UUID> workspaces =
                entities.createNativeQuery("select id from workspace").getResultList();
        return workspaces.stream().map(UUID::toString).toList();
    }

    private boolean unreferenced(BlobKey key) {
        return entities.createNativeQuery("select 1 from rendition where blob_key = ?1")
                .setParameter(1, key.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
