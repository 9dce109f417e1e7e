package com.alwrity.studio.identity;

import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The workspaces of a person: made, named, entered. */
@ApplicationScoped
@Transactional
public class Workspaces {

    /** More than anybody works in, and an end for who makes them by the thousand. */
    static final int MOST_OF_ONE = 20;

    @Inject
    private EntityManager entities;

    @Inject
    private Memberships memberships;

    @Inject
    private Profiles profiles;

    @Inject
    private Audit audit;

    /** Those that the caller is a member of, the oldest first. */
    public List<WorkspaceView> list(Caller caller) {
        return memberships.of(caller.userId());
    }

    /** The one that the caller is in. */
    public WorkspaceView get(Caller caller) {
        return list(caller).stream()
                .filter(one -> one.id().equals(caller.workspaceId()))
                .findFirst()
                .orElseThrow(() -> StudioException.notFound("workspace"));
    }

    /** Makes another one, owned by the caller. It begins in the least tier; the opening grant comes with an account, once. */
    public WorkspaceView create(Caller caller, String name) {
        Accounts.checkName(name);
        if (list(caller).size() >= MOST_OF_ONE) {
            throw new StudioException(
                    StudioException.Kind.CONFLICT, "workspace.too_many", Map.of("limit", MOST_OF_ONE));
        }
        UUID made = memberships.found(caller.userId(), name.strip(), false);
        audit.record(caller, "workspace.create", "workspace", made, Map.of("name", name.strip()));
        return new WorkspaceView(made, name.strip(), MemberRole.OWNER, false);
    }

    public WorkspaceView rename(Caller caller, String name) {
        caller.require(MemberRole.OWNER);
        Accounts.checkName(name);
        Workspace workspace = entities.find(Workspace.class, caller.workspaceId());
        String before = workspace.name();
        workspace.rename(name.strip());
        entities.flush();
        audit.record(
                caller,
                "workspace.change",
                "workspace",
                caller.workspaceId(),
                Map.of("before", before, "after", name.strip()));
        return get(caller);
    }

    /** Makes the one that the caller is in the one that they are in after signing in. */
    public WorkspaceView makeDefault(Caller caller) {
        memberships.makeDefault(caller.userId(), caller.workspaceId());
        return get(caller);
    }

    /**
     * Who the caller is in another of their workspaces.
     *
     * @throws StudioException NOT_FOUND for one that they are no member of
     */
    public Profile enter(Caller caller, UUID workspaceId) {
        return profiles.get(caller.userId(), workspaceId).by(caller.tokenId()).actedBy(caller.actingAdmin());
    }
}
