package com.alwrity.studio.notification;

import com.alwrity.studio.persistence.JsonColumn;
import com.alwrity.studio.persistence.Seal;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** A program of somebody's that is told what happens in a workspace. */
@Entity
class Webhook {

    /** Time to bring a new secret to all receivers. */
    private static final Duration FORMER_SIGNS = Duration.ofHours(24);

    @Id
    private UUID id;

    @Column(name = "workspace_id")
    private UUID workspaceId;

    private String url;

    private String description;

    @Convert(converter = KindsColumn.class)
    private Set<EventKind> kinds;

    private boolean active;

    @Enumerated(EnumType.STRING)
    @Column(name = "switched_off")
    private SwitchedOff switchedOff;

    private String secret;

    @Column(name = "former_secret")
    private String formerSecret;

    @Column(name = "former_until")
    private Instant formerUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "updated_by")
    private UUID updatedBy;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Version
    @Column(name = "row_version")
    private long version;

    Webhook() {}

    Webhook(UUID id, UUID workspaceId, WebhookDraft draft, Instant now, UUID by) {
        this.id = id;
        this.workspaceId = workspaceId;
        this.active = true;
        this.createdAt = now;
        apply(draft);
        touch(now, by);
    }

    void apply(WebhookDraft draft) {
        url = draft.address().toString();
        description = draft.purpose();
        kinds = new TreeSet<>(draft.kinds());
    }

    void touch(Instant now, UUID by) {
        updatedAt = now;
        updatedBy = by;
    }

    void turn(boolean on) {
        active = on;
        switchedOff = null;
    }

    /** Done by the studio itself. */
    void switchOff(SwitchedOff why, Instant now) {
        active = false;
        switchedOff = why;
        touch(now, null);
    }

    void remove(Instant now) {
        removedAt = now;
    }

    void restore() {
        removedAt = null;
    }

    /** Another secret; the one before signs beside it for a while. */
    void keep(WebhookSecret made, Seal seal, Instant now) {
        if (secret != null) {
            formerSecret = secret;
            formerUntil = now.plus(FORMER_SIGNS);
        }
        secret = seal.seal(made.text(), place());
    }

    /** Those that sign now, the newest first; none that cannot be opened any more. */
    Stream<WebhookSecret> secrets(Seal seal, Instant now) {
        Stream<String> signing = formerSigns(now) ? Stream.of(secret, formerSecret) : Stream.of(secret);
        return signing.map(kept -> seal.open(kept, place()))
                .flatMap(Optional::stream)
                .map(WebhookSecret::new);
    }

    /** @return whether anything was sealed with a former key of the installation */
    boolean sealAnew(Seal seal) {
        Optional<String> renewed = seal.sealAnew(secret, place());
        Optional<String> renewedFormer =
                Optional.ofNullable(formerSecret).flatMap(former -> seal.sealAnew(former, place()));
        renewed.ifPresent(text -> secret = text);
        renewedFormer.ifPresent(text -> formerSecret = text);
        return renewed.isPresent() || renewedFormer.isPresent();
    }

    private boolean formerSigns(Instant now) {
        return formerSecret != null && now.isBefore(formerUntil);
    }

    private String place() {
        return "webhook/" + id;
    }

    boolean listens() {
        return active && removedAt == null;
    }

    boolean removed() {
        return removedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID workspaceId() {
        return workspaceId;
    }

    URI address() {
        return URI.create(url);
    }

    /** By what it is for, or else by its host. */
    String name() {
        return description.isEmpty() ? address().getHost() : description;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    UUID updatedBy() {
        return updatedBy;
    }

    long version() {
        return version;
    }

    /** For the audit. */
    Map<String, Object> shown() {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("url", url);
        shown.put("description", description);
        shown.put("kinds", kinds.stream().map(EventKind::key).toList());
        shown.put("active", active);
        return shown;
    }

    WebhookView view(Instant now) {
        return new WebhookView(
                id,
                url,
                description,
                kinds,
                active,
                switchedOff,
                createdAt,
                formerSigns(now) ? formerUntil : null,
                version);
    }

    @Converter
    public static class KindsColumn extends JsonColumn<Set<EventKind>>
            implements AttributeConverter<Set<EventKind>, Object> {
        public KindsColumn() {
            super(new TypeReference<>() {});
        }
    }
}
