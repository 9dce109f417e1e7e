package com.alwrity.studio.job;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.ledger.Spender;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Studio;
import com.alwrity.studio.operation.StudioRequest;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.UUID;

/** What a job was placed with: by whom, for what, under which policy. Nothing of it ever changes. */
@MappedSuperclass
abstract class PlacedJob {

    @Column(name = "workspace_id")
    private UUID workspaceId;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "token_id")
    private UUID tokenId;

    @Column(name = "quote_id")
    private UUID quoteId;

    @Enumerated(EnumType.STRING)
    private Studio studio;

    @Enumerated(EnumType.STRING)
    private OperationKind operation;

    private String title;

    @Convert(converter = JobColumns.Tags.class)
    private List<String> tags;

    @Convert(converter = JobColumns.Request.class)
    private StudioRequest request;

    @Column(name = "request_hash")
    private String requestHash;

    @Column(name = "retry_of")
    private UUID retryOf;

    @Column(name = "policy_version")
    private int policyVersion;

    PlacedJob() {}

    PlacedJob(Caller caller, Placement placement) {
        this.workspaceId = caller.workspaceId();
        this.userId = caller.userId();
        this.tokenId = caller.tokenId();
        this.quoteId = placement.quoteId();
        this.request = placement.request();
        this.requestHash = placement.requestHash();
        this.studio = request.studio();
        this.operation = request.operation();
        this.title = placement.title();
        this.tags = List.copyOf(placement.tags());
        this.retryOf = placement.retryOf();
        this.policyVersion = placement.policyVersion();
    }

    UUID workspaceId() {
        return workspaceId;
    }

    UUID userId() {
        return userId;
    }

    Spender spender() {
        return new Spender(workspaceId, userId, tokenId);
    }

    UUID quoteId() {
        return quoteId;
    }

    StudioRequest request() {
        return request;
    }

    String title() {
        return title;
    }

    List<String> tags() {
        return tags;
    }

    Studio studio() {
        return studio;
    }

    OperationKind operation() {
        return operation;
    }

    UUID retryOf() {
        return retryOf;
    }

    /** The number of the workspace's policy that it was placed under; 0 where there was none. */
    int policyVersion() {
        return policyVersion;
    }
}
