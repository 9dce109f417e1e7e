package com.alwrity.studio.tier;

import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Whether there is room in a workspace for a file. */
@ApplicationScoped
public class StorageQuota {

    @Inject
    private WorkspaceTiers tiers;

    @Inject
    private Allowances allowances;

    /**
     * To be asked before the first byte flows.
     *
     * @param bytes that are to come
     * @throws StudioException of kind TOO_LARGE, with the figures
     */
    @Transactional
    public void require(UUID workspace, long bytes) {
        Long limit = tiers.of(workspace).storageBytes();
        if (limit == null) {
            return;
        }
        long used = allowances.storage(workspace);
        if (bytes > limit - used) {
            throw new StudioException(
                    StudioException.Kind.TOO_LARGE,
                    "storage.full",
                    Map.of("limit", limit, "used", used, "needed", bytes));
        }
    }
}
