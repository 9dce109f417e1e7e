package com.alwrity.studio.governance;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something that somebody did. Written once, never changed. */
@Entity
@Table(name = "audit_event")
class AuditEvent {

    @Id
    private Long id;

    private Instant at;

    @Column(name = "workspace_id")
    private UUID workspaceId;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "token_id")
    private UUID tokenId;

    @Column(name = "acting_admin")
    private UUID actingAdmin;

    private String action;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private String subjectId;

    private String origin;

    private String reason;

    @Convert(converter = DetailsColumn.class)
    private JsonNode details;

    private byte[] mac;

    AuditEvent() {}

    /** @param mac by which the studio knows it again as its own */
    AuditEvent(AuditRow row, byte[] mac) {
        this.id = row.id();
        this.at = row.at();
        this.workspaceId = row.workspaceId();
        this.userId = row.userId();
        this.tokenId = row.tokenId();
        this.actingAdmin = row.actingAdmin();
        this.action = row.action();
        this.subjectKind = row.subjectKind();
        this.subjectId = row.subjectId();
        this.origin = row.origin();
        this.reason = row.reason();
        this.details = row.details();
        this.mac = mac;
    }
}
