package com.alwrity.studio.identity;

import com.alwrity.studio.asset.BlobKey;
import com.alwrity.studio.asset.WorkspaceAssets;
import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Deletes a workspace for good: its assets, its members, its tokens and its name. What was paid, and what was written
 * down about it, stays under its id.
 */
@ApplicationScoped
@Transactional
public class DeleteWorkspace {

    @Inject
    private EntityManager entities;

    @Inject
    private Memberships memberships;

    @Inject
    private WorkspaceAssets assets;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * @param typedName what the owner typed, so that nobody deletes another one than they mean
     * @return the blobs that nothing refers to any more, to be deleted after this transaction
     * @throws StudioException INVALID, naming {@code name}; CONFLICT while jobs run, and for somebody's only workspace
     */
    public List<BlobKey> delete(Caller caller, String typedName) {
        caller.requireSelf();
        caller.require(MemberRole.OWNER);
        Workspace workspace = entities.find(Workspace.class, caller.workspaceId());
        if (typedName == null || !typedName.strip().equals(workspace.name())) {
            throw StudioException.invalid(new Violation("name", "not_the_name"));
        }
        memberships.lock(caller.workspaceId());
        if (memberships.in(caller.workspaceId()).stream()
                .anyMatch(member -> memberships.of(member.userId()).size() < 2)) {
            throw new StudioException(StudioException.Kind.CONFLICT, "workspace.only_one");
        }
        audit.record(caller, "workspace.delete", "workspace", caller.workspaceId(), Map.of());
        List<BlobKey> blobs = empty(caller.workspaceId());
        memberships.in(caller.workspaceId()).forEach(member -> memberships.end(caller.workspaceId(), member.userId()));
        return blobs;
    }

    /** All but its members. */
    List<BlobKey> empty(UUID workspaceId) {
        // Whoever is placing an order comes first, or finds it deleted.
        entities.find(Workspace.class, workspaceId, LockModeType.PESSIMISTIC_WRITE);
        if (jobsRun(workspaceId)) {
            throw new StudioException(StudioException.Kind.CONFLICT, "workspace.jobs_run");
        }
        List<BlobKey> blobs = assets.deleteAll(workspaceId);
        execute("delete from invitation where workspace_id = ?1", workspaceId);
        execute("delete from mail where workspace_id = ?1", workspaceId);
        execute("delete from webhook where workspace_id = ?1", workspaceId);
        execute("delete from idempotency where workspace_id = ?1", workspaceId);
        entities.createNativeQuery(
                        "update workspace set name = '', deleted_at = ?2, version = version + 1" + " where id = ?1")
                .setParameter(1, workspaceId)
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return blobs;
    }

    private boolean jobsRun(UUID workspaceId) {
        return !entities.createNativeQuery("select 1 from job where workspace_id = ?1"
                        + " and state not in ('SUCCEEDED', 'FAILED', 'CANCELLED', 'REJECTED')")
                .setParameter(1, workspaceId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private void execute(String statement, UUID workspaceId) {
        entities.createNativeQuery(statement).setParameter(1, workspaceId).executeUpdate();
    }
}
