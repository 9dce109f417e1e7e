package com.alwrity.studio.identity;

import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.notification.Events;
import com.alwrity.studio.notification.Mails;
import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Asks people into the caller's workspace, by a link that opens once and only for the address that it was made for. */
@ApplicationScoped
@Transactional
public class Invitations {

    private static final Duration VALID = Duration.ofDays(7);
    private static final int MOST_OPEN = 100;

    @Inject
    private EntityManager entities;

    @Inject
    private Members members;

    @Inject
    private Events events;

    @Inject
    private Mails mails;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * Whoever is invited again gets a new link, and the one before opens nothing any more.
     *
     * @throws StudioException CONFLICT for somebody who is a member; INVALID, naming {@code email} or {@code role}
     */
    public Issued invite(Caller caller, String email, MemberRole role) {
        caller.require(MemberRole.OWNER);
        String address = Accounts.address(email);
        if (members.list(caller).stream().anyMatch(member -> member.email().equals(address))) {
            throw new StudioException(StudioException.Kind.CONFLICT, "member.exists");
        }
        Instant now = clock.instant();
        List<Invitation> open = open(caller);
        open.stream().filter(one -> one.email().equals(address)).forEach(one -> one.revoke(now));
        if (open.size() >= MOST_OPEN) {
            throw new StudioException(StudioException.Kind.CONFLICT, "invitation.too_many", Map.of("limit", MOST_OPEN));
        }
        entities.flush();
        String secret = Secret.make();
        Invitation made =
                new Invitation(UUID.randomUUID(), caller, address, role, Secret.hash(secret), now, now.plus(VALID));
        entities.persist(made);
        // Without the address: all members see events.
        events.workspace(
                caller.workspaceId(),
                "invitation.sent",
                Map.of("invitation", made.view().id()));
        mails.invite(
                caller.workspaceId(),
                address,
                secret,
                Map.of("invitation", made.view().id()));
        audit.record(caller, "invitation.create", "invitation", made.view().id(), Map.of("role", role.key()));
        return new Issued(secret, made.view());
    }

    /** Those that can still be followed or have run out, the newest first. */
    public List<InvitationView> list(Caller caller) {
        caller.require(MemberRole.OWNER);
        return open(caller).stream().map(Invitation::view).toList();
    }

    /** From now on its link opens nothing. */
    public void revoke(Caller caller, UUID id) {
        caller.require(MemberRole.OWNER);
        Invitation found = entities.find(Invitation.class, id);
        if (found == null || !found.workspaceId().equals(caller.workspaceId())) {
            throw StudioException.notFound("invitation");
        }
        found.revoke(clock.instant());
        audit.record(caller, "invitation.revoke", "invitation", id, Map.of());
    }

    private List<Invitation> open(Caller caller) {
        return entities.createQuery(
                        "select i from Invitation i where i.workspaceId = :workspace and i.usedAt is null"
                                + " and i.revokedAt is null order by i.createdAt desc, i.id",
                        Invitation.class)
                .setParameter("workspace", caller.workspaceId())
                .getResultList();
    }

    /** An invitation with the secret of its link, shown this once. */
    public record Issued(String secret, InvitationView view) {}
}
