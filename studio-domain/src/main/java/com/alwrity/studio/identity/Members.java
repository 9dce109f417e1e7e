package com.alwrity.studio.identity;

import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who works in the caller's workspace, and what they may do there. A workspace always has an owner. */
@ApplicationScoped
@Transactional
public class Members {

    @Inject
    private Memberships memberships;

    @Inject
    private Audit audit;

    /** Everybody, by name. */
    public List<MemberView> list(Caller caller) {
        return memberships.in(caller.workspaceId());
    }

    /** @throws StudioException CONFLICT for the last owner */
    public MemberView change(Caller caller, UUID userId, MemberRole role) {
        caller.require(MemberRole.OWNER);
        memberships.lock(caller.workspaceId());
        MemberView before = require(caller, userId);
        if (before.role() == MemberRole.OWNER && role != MemberRole.OWNER) {
            requireAnotherOwner(caller);
        }
        memberships.change(caller.workspaceId(), userId, role);
        audit.record(
                caller,
                "member.change",
                "user",
                userId,
                Map.of("before", before.role().key(), "after", role.key()));
        return require(caller, userId);
    }

    /**
     * Their tokens for this workspace open nothing any more; what they made stays the workspace's.
     *
     * @throws StudioException CONFLICT for the last owner
     */
    public void remove(Caller caller, UUID userId) {
        caller.require(MemberRole.OWNER);
        goes(caller, userId, "member.remove");
    }

    /** @throws StudioException CONFLICT for the last owner */
    public void leave(Caller caller) {
        goes(caller, caller.userId(), "member.leave");
    }

    /** Makes another member owner and the caller an editor, in one go. */
    public void transfer(Caller caller, UUID userId) {
        caller.require(MemberRole.OWNER);
        memberships.lock(caller.workspaceId());
        require(caller, userId);
        if (userId.equals(caller.userId())) {
            throw new StudioException(StudioException.Kind.CONFLICT, "member.already_owner");
        }
        memberships.change(caller.workspaceId(), userId, MemberRole.OWNER);
        memberships.change(caller.workspaceId(), caller.userId(), MemberRole.EDITOR);
        audit.record(
                caller,
                "workspace.transfer",
                "workspace",
                caller.workspaceId(),
                Map.of("before", caller.userId().toString(), "after", userId.toString()));
    }

    private void goes(Caller caller, UUID userId, String action) {
        memberships.lock(caller.workspaceId());
        MemberView member = require(caller, userId);
        if (member.role() == MemberRole.OWNER) {
            requireAnotherOwner(caller);
        }
        audit.record(
                caller, action, "user", userId, Map.of("before", member.role().key()));
        memberships.end(caller.workspaceId(), userId);
    }

    private MemberView require(Caller caller, UUID userId) {
        return list(caller).stream()
                .filter(member -> member.userId().equals(userId))
                .findFirst()
                .orElseThrow(() -> StudioException.notFound("member"));
    }

    private void requireAnotherOwner(Caller caller) {
        long owners = list(caller).stream()
                .filter(member -> member.role() == MemberRole.OWNER)
                .count();
        if (owners < 2) {
            throw new StudioException(StudioException.Kind.CONFLICT, "member.last_owner");
        }
    }
}
