package com.alwrity.studio.job;

import com.alwrity.studio.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds a result that was made before by an identical request. */
@ApplicationScoped
class ReusableResults {

    @Inject
    private EntityManager entities;

    Optional<UUID> find(Caller caller, String requestHash) {
        List<?> found = entities.createNativeQuery("""
                        select asset.id from job join asset on asset.id = job.asset_id
                        where job.workspace_id = ?1 and job.request_hash = ?2 and job.state = 'SUCCEEDED'
                          and asset.state = 'READY'
                        order by job.created_at desc
                        """)
                .setParameter(1, caller.workspaceId())
                .setParameter(2, requestHash)
                .setMaxResults(1)
                .getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }
}
