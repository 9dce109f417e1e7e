package com.alwrity.studio.identity;

import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
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
        return list(caller).stream()
                .filter(one -> one.id().equals(made))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Changes what is not null.
     *
     * @param zone an IANA name such as {@code Europe/Berlin}: where its months end
     * @throws StudioException INVALID, naming {@code name} or {@code zone}
     */
    public WorkspaceView change(Caller caller, String name, String zone) {
        caller.require(MemberRole.OWNER);
        Workspace workspace = entities.find(Workspace.class, caller.workspaceId());
        WorkspaceView before = get(caller);
        if (name != null) {
            Accounts.checkName(name);
            workspace.rename(name.strip());
        }
        if (zone != null) {
            if (!ZoneId.getAvailableZoneIds().contains(zone)) {
                throw StudioException.invalid(new Violation("zone", "malformed"));
            }
            workspace.moveTo(ZoneId.of(zone));
        }
        entities.flush();
        WorkspaceView after = get(caller);
        audit.record(
                caller,
                "workspace.change",
                "workspace",
                caller.workspaceId(),
                Map.of("before", facts(before), "after", facts(after)));
        return after;
    }

    private static Map<String, Object> facts(WorkspaceView workspace) {
        return workspace.zone() == null
                ? Map.of("name", workspace.name())
                : Map.of("name", workspace.name(), "zone", workspace.zone());
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
