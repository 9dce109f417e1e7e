package com.alwrity.studio.notification;

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

/** One event for one webhook. Its id is the message's, however often it is sent. */
@Entity
@Table(name = "webhook_delivery")
class WebhookDelivery {

    @Id
    private UUID id;

    @Column(name = "webhook_id")
    private UUID webhookId;

    private String kind;

    private Instant at;

    @Column(name = "job_id")
    private UUID jobId;

    @Column(name = "asset_id")
    private UUID assetId;

    @Convert(converter = EventDetails.class)
    private Map<String, Object> details;

    private String body;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    private int attempts;

    @Column(name = "next_at")
    private Instant nextAt;

    @Column(name = "tried_at")
    private Instant triedAt;

    private Integer status;

    private String answer;

    private String problem;

    private Integer millis;

    @Version
    @Column(name = "row_version")
    private long version;

    WebhookDelivery() {}

    /** One that tries a webhook out. */
    WebhookDelivery(UUID id, UUID webhookId, Instant now) {
        this.id = id;
        this.webhookId = webhookId;
        this.kind = EventKind.WEBHOOK_TEST.key();
        this.at = now;
        this.details = Map.of();
        this.state = DeliveryState.PENDING;
        this.nextAt = now;
    }

    /** It is about to be sent. Should nobody come back from there, it is known that it may have been. */
    void begin(String text, Instant now) {
        body = text;
        attempts++;
        triedAt = now;
    }

    void answered(WebhookAnswer given) {
        millis = given.millis();
        status = given instanceof WebhookAnswer.Answered answered ? answered.status() : null;
        answer = given instanceof WebhookAnswer.Answered answered ? answered.text() : null;
        problem = given instanceof WebhookAnswer.Unanswered unanswered ? unanswered.problem() : null;
    }

    void delivered() {
        state = DeliveryState.DELIVERED;
        nextAt = null;
    }

    void failed() {
        state = DeliveryState.FAILED;
        nextAt = null;
    }

    /** Nothing was sent, for a reason of ours. */
    void failed(String why) {
        failed();
        problem = why;
    }

    void again(Instant when) {
        nextAt = when;
    }

    /** As if it had just happened. */
    void replay(Instant now) {
        state = DeliveryState.PENDING;
        attempts = 0;
        nextAt = now;
    }

    /** When it is tried once more; a try-out is not. */
    Optional<Instant> next(Instant now) {
        return kind() == EventKind.WEBHOOK_TEST
                ? Optional.empty()
                : RetryPlan.after(attempts).map(now::plus);
    }

    boolean pending() {
        return state == DeliveryState.PENDING;
    }

    UUID id() {
        return id;
    }

    UUID webhookId() {
        return webhookId;
    }

    EventKind kind() {
        return EventKind.of(kind);
    }

    Instant at() {
        return at;
    }

    UUID jobId() {
        return jobId;
    }

    UUID assetId() {
        return assetId;
    }

    Map<String, Object> details() {
        return details;
    }

    String body() {
        return body;
    }

    DeliveryView view() {
        return new DeliveryView(
                id, kind(), at, state, attempts, nextAt, triedAt, status, answer, problem, millis, body);
    }
}
