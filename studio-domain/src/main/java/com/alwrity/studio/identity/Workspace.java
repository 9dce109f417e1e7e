package com.alwrity.studio.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** Owns assets, jobs and credits; people work in it as its members. */
@Entity
class Workspace {

    @Id
    private UUID id;

    private String name;

    private String tier;

    private String zone;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    @Version
    private long version;

    Workspace() {}

    /** @param zone where its months end */
    Workspace(UUID id, String name, String tier, ZoneId zone, Instant now) {
        this.id = id;
        this.name = name;
        this.tier = tier;
        this.zone = zone.getId();
        this.createdAt = now;
    }

    void rename(String newName) {
        name = newName;
    }

    /** Where its months end from now on. */
    void moveTo(ZoneId newZone) {
        zone = newZone.getId();
    }

    boolean deleted() {
        return deletedAt != null;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }
}
