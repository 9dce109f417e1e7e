package com.alwrity.studio.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Somebody with an account. */
@Entity
@Table(name = "app_user")
class User {

    @Id
    private UUID id;

    private String email;

    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean locked;

    @Column(name = "sign_ins_ended")
    private int signInsEnded;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;

    @Version
    private long version;

    User() {}

    User(UUID id, String email, String name, String passwordHash, Role role, Instant now) {
        this.id = id;
        this.email = email;
        this.name = name;
        this.passwordHash = passwordHash;
        this.role = role;
        this.createdAt = now;
    }

    void appoint(Role newRole) {
        role = newRole;
    }

    /** The sessions that are open end, and do not come to life again when the account is opened. */
    void lock(boolean shut) {
        if (shut && !locked) {
            signInsEnded++;
        }
        locked = shut;
    }

    boolean gone() {
        return deletedAt != null;
    }

    void rename(String newName) {
        name = newName;
    }

    /** Whoever signed in with the one before has to sign in again. */
    void changePassword(String newHash) {
        passwordHash = newHash;
        signInsEnded++;
    }

    UUID id() {
        return id;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
    }

    Role role() {
        return role;
    }

    boolean locked() {
        return locked;
    }

    UserView view() {
        return new UserView(id, email, name, role, locked, createdAt, lastSignInAt, version);
    }
}
