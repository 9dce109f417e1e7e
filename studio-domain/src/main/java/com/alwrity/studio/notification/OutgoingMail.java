package com.alwrity.studio.notification;

import com.alwrity.studio.persistence.Seal;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A mail for one person. */
@Entity
@Table(name = "mail")
class OutgoingMail {

    @Id
    private UUID id;

    @Column(name = "workspace_id")
    private UUID workspaceId;

    private String kind;

    private Instant at;

    @Column(name = "user_id")
    private UUID userId;

    private String address;

    @Convert(converter = EventDetails.class)
    private Map<String, Object> details;

    private String secret;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    private int attempts;

    @Column(name = "next_at")
    private Instant nextAt;

    private String problem;

    @Version
    @Column(name = "row_version")
    private long version;

    OutgoingMail() {}

    /** An invitation, to somebody who may have no account. */
    OutgoingMail(UUID id, UUID workspaceId, String address, Map<String, Object> details, Instant now) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.kind = MailKind.INVITATION.key();
        this.address = address;
        this.details = details;
        this.at = now;
        this.nextAt = now;
        this.state = DeliveryState.PENDING;
    }

    OutgoingMail with(String linkSecret, Seal seal) {
        secret = seal.seal(linkSecret, place());
        return this;
    }

    /** What its link ends with; empty where it has none, or it cannot be read any more. */
    Optional<String> secret(Seal seal) {
        return Optional.ofNullable(secret).flatMap(kept -> seal.open(kept, place()));
    }

    boolean sealAnew(Seal seal) {
        Optional<String> renewed = Optional.ofNullable(secret).flatMap(kept -> seal.sealAnew(kept, place()));
        renewed.ifPresent(text -> secret = text);
        return renewed.isPresent();
    }

    void begin() {
        attempts++;
    }

    void delivered() {
        end(DeliveryState.DELIVERED, null);
    }

    void failed(String why) {
        end(DeliveryState.FAILED, why);
    }

    private void end(DeliveryState how, String why) {
        state = how;
        problem = why;
        nextAt = null;
        secret = null;
    }

    /** @return when it is tried again; empty where that was the last time */
    Optional<Instant> again(String why, Instant now) {
        Optional<Instant> next = RetryPlan.after(attempts).map(now::plus);
        problem = why;
        nextAt = next.orElse(null);
        if (next.isEmpty()) {
            failed(why);
        }
        return next;
    }

    private String place() {
        return "mail/" + id;
    }

    boolean pending() {
        return state == DeliveryState.PENDING;
    }

    UUID id() {
        return id;
    }

    UUID workspaceId() {
        return workspaceId;
    }

    MailKind kind() {
        return MailKind.of(kind);
    }

    UUID userId() {
        return userId;
    }

    String address() {
        return address;
    }

    Map<String, Object> details() {
        return details;
    }
}
