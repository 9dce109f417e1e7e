package com.alwrity.studio.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Something that somebody did. Written once, never changed. */
@Entity
@Table(name = "audit_event")
class AuditEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;

    @Column(name = "workspace_id")
    private UUID workspaceId;

    @Column(name = "user_id")
    private UUID userId;

    private String action;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private String subjectId;

    private String origin;

    @Convert(converter = DetailsColumn.class)
    private Map<String, Object> details;

    AuditEvent() {}

    AuditEvent(
            Instant at,
            UUID workspaceId,
            UUID userId,
            String action,
            String subjectKind,
            String subjectId,
            String origin,
            Map<String, Object> details) {
        this.at = at;
        this.workspaceId = workspaceId;
        this.userId = userId;
        this.action = action;
        this.subjectKind = subjectKind;
        this.subjectId = subjectId;
        this.origin = origin;
        this.details = Map.copyOf(details);
    }
}
