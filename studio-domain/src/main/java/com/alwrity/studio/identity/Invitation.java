package com.alwrity.studio.identity;

import com.alwrity.studio.problem.StudioException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A place in a workspace that is kept for whoever has an e-mail address. Only the hash of its link is kept. */
@Entity
class Invitation {

    @Id
    private UUID id;

    @Column(name = "workspace_id")
    private UUID workspaceId;

    private String email;

    @Enumerated(EnumType.STRING)
    private MemberRole role;

    private String hash;

    @Column(name = "invited_by")
    private UUID invitedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Version
    private long version;

    Invitation() {}

    Invitation(UUID id, Caller owner, String email, MemberRole role, String hash, Instant now, Instant expiresAt) {
        this.id = id;
        this.workspaceId = owner.workspaceId();
        this.email = email;
        this.role = role;
        this.hash = hash;
        this.invitedBy = owner.userId();
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    /** @throws StudioException EXPIRED or NOT_FOUND where it opens nothing any more */
    void requireOpen(Instant now) {
        if (revokedAt != null || usedAt != null) {
            throw StudioException.notFound("invitation");
        }
        if (!now.isBefore(expiresAt)) {
            throw new StudioException(StudioException.Kind.EXPIRED, "invitation.expired");
        }
    }

    void use(Instant now) {
        requireOpen(now);
        usedAt = now;
    }

    void revoke(Instant now) {
        if (revokedAt == null && usedAt == null) {
            revokedAt = now;
        }
    }

    UUID workspaceId() {
        return workspaceId;
    }

    String email() {
        return email;
    }

    MemberRole role() {
        return role;
    }

    InvitationView view() {
        return new InvitationView(id, email, role, createdAt, expiresAt);
    }
}
