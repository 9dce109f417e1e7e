package com.alwrity.studio.identity;

import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Follows an invitation: as who one is already, or by making an account. */
@ApplicationScoped
@Transactional
public class JoinWorkspace {

    @Inject
    private EntityManager entities;

    @Inject
    private Accounts accounts;

    @Inject
    private Memberships memberships;

    @Inject
    private Profiles profiles;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * What a link leads to, for whoever holds it.
     *
     * @throws StudioException NOT_FOUND, or EXPIRED
     */
    public Invited look(String secret) {
        Invitation invitation = find(secret, LockModeType.NONE);
        invitation.requireOpen(clock.instant());
        return new Invited(
                workspace(invitation).name(),
                invitation.email(),
                invitation.role(),
                accounts.credentials(invitation.email()).isPresent());
    }

    /**
     * @return who the caller is in the workspace that they joined
     * @throws StudioException NOT_FOUND, EXPIRED, FORBIDDEN for somebody else, CONFLICT for a member
     */
    public Profile accept(Caller caller, String secret) {
        caller.requireSelf();
        Invitation invitation = find(secret, LockModeType.PESSIMISTIC_WRITE);
        Profile before = profiles.get(caller.userId());
        if (!before.email().equals(invitation.email())) {
            throw new StudioException(StudioException.Kind.FORBIDDEN, "invitation.other_address");
        }
        invitation.use(clock.instant());
        if (profiles.find(caller.userId(), invitation.workspaceId()).isPresent()) {
            throw new StudioException(StudioException.Kind.CONFLICT, "member.exists");
        }
        return join(invitation, caller.userId(), false).by(caller.tokenId());
    }

    /**
     * Makes an account for the address that was invited. It is at home in that workspace and gets none of its own.
     *
     * @throws StudioException NOT_FOUND, EXPIRED, CONFLICT where there is an account, INVALID
     */
    public Profile acceptAsNew(String secret, String name, String password) {
        Invitation invitation = find(secret, LockModeType.PESSIMISTIC_WRITE);
        invitation.use(clock.instant());
        UUID user = accounts.person(invitation.email(), name, Role.CREATOR, password);
        return join(invitation, user, true);
    }

    private Profile join(Invitation invitation, UUID userId, boolean byDefault) {
        memberships.join(workspace(invitation).id(), userId, invitation.role(), byDefault);
        Profile joined = profiles.get(userId, invitation.workspaceId());
        audit.record(
                joined.caller(),
                "invitation.accept",
                "invitation",
                invitation.view().id(),
                Map.of("role", invitation.role().key()));
        return joined;
    }

    private Workspace workspace(Invitation invitation) {
        Workspace workspace = entities.find(Workspace.class, invitation.workspaceId());
        if (workspace.deleted()) {
            throw StudioException.notFound("invitation");
        }
        return workspace;
    }

    private Invitation find(String secret, LockModeType lock) {
        return entities.createQuery("select i from Invitation i where i.hash = :hash", Invitation.class)
                .setParameter("hash", Secret.hash(secret == null ? "" : secret))
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> StudioException.notFound("invitation"));
    }

    /**
     * What somebody is asked to join.
     *
     * @param known whether that address has an account already
     */
    public record Invited(String workspace, String email, MemberRole role, boolean known) {}
}
