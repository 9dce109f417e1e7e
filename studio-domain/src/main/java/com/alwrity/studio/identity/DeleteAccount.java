package com.alwrity.studio.identity;

import com.alwrity.studio.asset.BlobKey;
import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Deletes one's own account: name, e-mail address and password are gone, and so are the workspaces that nobody else
 * works in. The audit log and the ledger keep an id that leads to nobody.
 */
@ApplicationScoped
@Transactional
public class DeleteAccount {

    @Inject
    private EntityManager entities;

    @Inject
    private Memberships memberships;

    @Inject
    private PeopleList people;

    @Inject
    private DeleteWorkspace workspaces;

    @Inject
    private Passwords passwords;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * @param typedEmail what the person typed, so that nobody deletes their account by mistake
     * @return the blobs that nothing refers to any more, to be deleted after this transaction
     * @throws StudioException INVALID, naming {@code email}; CONFLICT for the last admin, for the only owner of a
     *     workspace that others work in, and while jobs run
     */
    public List<BlobKey> delete(Caller caller, String typedEmail) {
        caller.requireSelf();
        User user = entities.find(User.class, caller.userId());
        if (typedEmail == null || !typedEmail.strip().equalsIgnoreCase(user.email())) {
            throw StudioException.invalid(new Violation("email", "not_the_address"));
        }
        people.lockAdmins();
        if (user.role() == Role.ADMIN && people.openAdmins() < 2) {
            throw new StudioException(StudioException.Kind.CONFLICT, "user.last_admin");
        }
        audit.record(caller, "user.delete", "user", caller.userId(), Map.of());
        List<BlobKey> blobs = new ArrayList<>();
        for (WorkspaceView workspace : memberships.of(caller.userId())) {
            memberships.lock(workspace.id());
            List<MemberView> members = memberships.in(workspace.id());
            if (members.size() == 1) {
                blobs.addAll(workspaces.empty(workspace.id()));
            } else if (workspace.role() == MemberRole.OWNER && owners(members) < 2) {
                throw new StudioException(
                        StudioException.Kind.CONFLICT, "user.only_owner", Map.of("workspace", workspace.name()));
            }
        }
        forget(caller.userId());
        return blobs;
    }

    private static long owners(List<MemberView> members) {
        return members.stream()
                .filter(member -> member.role() == MemberRole.OWNER)
                .count();
    }

    private void forget(UUID userId) {
        entities.createNativeQuery("delete from mail where user_id = ?1")
                .setParameter(1, userId)
                .executeUpdate();
        entities.createNativeQuery("delete from member where user_id = ?1")
                .setParameter(1, userId)
                .executeUpdate();
        entities.createNativeQuery("update api_token set revoked_at = coalesce(revoked_at, ?2) where user_id = ?1")
                .setParameter(1, userId)
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        entities.createNativeQuery("update app_user set email = ?2, name = '', password_hash = ?3, locked = true,"
                        + " sign_ins_ended = sign_ins_ended + 1, deleted_at = ?4, version = version + 1 where id = ?1")
                .setParameter(1, userId)
                .setParameter(2, userId + "@deleted.invalid")
                .setParameter(3, passwords.hash(passwords.generate()))
                .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
