package com.alwrity.studio.job;

import com.alwrity.studio.identity.Caller;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A link by which somebody from outside decides one approval. Only its hash is kept. */
@Entity
@Table(name = "review_link")
class ReviewLink {

    @Id
    private UUID id;

    @Column(name = "job_id")
    private UUID jobId;

    @Column(name = "workspace_id")
    private UUID workspaceId;

    private String hash;

    private String reviewer;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Version
    private long version;

    ReviewLink() {}

    ReviewLink(UUID id, Caller maker, UUID jobId, String hash, String reviewer, Instant now) {
        this.id = id;
        this.jobId = jobId;
        this.workspaceId = maker.workspaceId();
        this.hash = hash;
        this.reviewer = reviewer;
        this.madeBy = maker.userId();
        this.madeAt = now;
    }

    UUID id() {
        return id;
    }

    UUID jobId() {
        return jobId;
    }

    UUID workspaceId() {
        return workspaceId;
    }

    UUID madeBy() {
        return madeBy;
    }

    String reviewer() {
        return reviewer;
    }

    boolean revoked() {
        return revokedAt != null;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    ReviewLinkView view() {
        return new ReviewLinkView(id, reviewer, madeAt, revokedAt);
    }
}
