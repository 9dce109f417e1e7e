package com.alwrity.studio.identity;

import com.alwrity.studio.persistence.JsonColumn;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A key with which a program acts for its owner. Only the key's hash is kept. */
@Entity
@Table(name = "api_token")
class ApiToken {

    /** A busy token is not written to the database at each use. */
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    @Id
    private UUID id;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "workspace_id")
    private UUID workspaceId;

    private String name;

    private String hash;

    private String hint;

    @Convert(converter = ScopesColumn.class)
    private Set<Scope> scopes;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Version
    private long version;

    ApiToken() {}

    ApiToken(UUID id, Caller owner, String name, String hash, String hint, Set<Scope> scopes, Instant expiresAt) {
        this.id = id;
        this.userId = owner.userId();
        this.workspaceId = owner.workspaceId();
        this.name = name;
        this.hash = hash;
        this.hint = hint;
        this.scopes = new TreeSet<>(scopes);
        this.expiresAt = expiresAt;
    }

    ApiToken createdAt(Instant now) {
        createdAt = now;
        return this;
    }

    boolean valid(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    boolean useWorthNoting(Instant now) {
        return lastUsedAt == null || now.isAfter(lastUsedAt.plus(USE_NOTED_EVERY));
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    UUID id() {
        return id;
    }

    UUID userId() {
        return userId;
    }

    UUID workspaceId() {
        return workspaceId;
    }

    Set<Scope> scopes() {
        return scopes;
    }

    TokenView view() {
        return new TokenView(id, name, hint, scopes, createdAt, expiresAt, lastUsedAt, revokedAt);
    }

    @Converter
    public static class ScopesColumn extends JsonColumn<Set<Scope>> implements AttributeConverter<Set<Scope>, Object> {
        public ScopesColumn() {
            super(new TypeReference<>() {});
        }
    }
}
