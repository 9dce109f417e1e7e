package com.alwrity.studio.asset;

import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.media.RenditionKind;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Studio;
import com.alwrity.studio.problem.StudioException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A file of a workspace with all that is known of it. */
@Entity
class Asset {

    @Id
    private UUID id;

    @Column(name = "workspace_id")
    private UUID workspaceId;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Enumerated(EnumType.STRING)
    private MediaKind kind;

    @Enumerated(EnumType.STRING)
    private AssetState state;

    private String title;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "trashed_at")
    private Instant trashedAt;

    private boolean favorite;

    @Convert(converter = Columns.Tags.class)
    private List<String> tags;

    @Convert(converter = Columns.Media.class)
    private MediaInfo media;

    @Enumerated(EnumType.STRING)
    private Studio studio;

    @Enumerated(EnumType.STRING)
    private OperationKind operation;

    @Column(name = "model_key")
    private String modelKey;

    @Column(name = "job_id")
    private UUID jobId;

    private String prompt;

    @Convert(converter = Columns.Origin.class)
    private Provenance provenance;

    private BigDecimal estimated;

    private BigDecimal actual;

    private long plays;

    private long downloads;

    @Column(name = "error_code")
    private String errorCode;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @JoinColumn(name = "asset_id", referencedColumnName = "id", insertable = false, updatable = false)
    private List<Rendition> renditions = new ArrayList<>();

    @Version
    private long version;

    Asset() {}

    Asset(UUID id, NewAsset origin, MediaInfo media, Instant now) {
        this.id = id;
        this.workspaceId = origin.workspaceId();
        this.ownerId = origin.ownerId();
        this.kind = media.kind();
        this.state = AssetState.PROCESSING;
        this.title = origin.title();
        this.createdAt = now;
        this.tags = List.copyOf(origin.tags());
        this.media = media;
        this.studio = origin.studio();
        this.provenance = origin.provenance();
        origin.made().ifPresent(made -> {
            this.operation = made.operation();
            this.modelKey = made.modelKey();
            this.jobId = made.jobId();
            this.prompt = made.prompt();
            this.estimated = made.estimated().amount();
            this.actual = made.actual().amount();
        });
    }

    void keep(Rendition rendition) {
        renditions.removeIf(existing -> existing.kind() == rendition.kind());
        renditions.add(rendition);
    }

    void ready() {
        if (state == AssetState.PROCESSING) {
            state = AssetState.READY;
        }
    }

    void reject(String code) {
        if (state == AssetState.PROCESSING) {
            state = AssetState.REJECTED;
            errorCode = code;
        }
    }

    void rename(String newTitle) {
        title = newTitle;
    }

    void tag(List<String> newTags) {
        tags = List.copyOf(newTags);
    }

    void favor(boolean favored) {
        favorite = favored;
    }

    void trash(Instant now) {
        if (state == AssetState.TRASHED) {
            throw new StudioException(StudioException.Kind.CONFLICT, "asset.in_trash");
        }
        state = AssetState.TRASHED;
        trashedAt = now;
    }

    void restore() {
        if (state != AssetState.TRASHED) {
            throw new StudioException(StudioException.Kind.CONFLICT, "asset.not_in_trash");
        }
        state = errorCode == null ? AssetState.READY : AssetState.REJECTED;
        trashedAt = null;
    }

    boolean trashed() {
        return state == AssetState.TRASHED;
    }

    UUID id() {
        return id;
    }

    UUID workspaceId() {
        return workspaceId;
    }

    UUID ownerId() {
        return ownerId;
    }

    MediaInfo media() {
        return media;
    }

    AssetState state() {
        return state;
    }

    String title() {
        return title;
    }

    List<Rendition> renditions() {
        return renditions;
    }

    Optional<Rendition> rendition(RenditionKind wanted) {
        return renditions.stream()
                .filter(rendition -> rendition.kind() == wanted)
                .findFirst();
    }

    AssetView view(List<UUID> parents, List<UUID> children) {
        return new AssetView(
                id,
                ownerId,
                kind,
                title,
                state,
                createdAt,
                trashedAt,
                studio,
                operation,
                modelKey,
                jobId,
                prompt,
                tags,
                favorite,
                media,
                rendition(RenditionKind.ORIGINAL).map(Rendition::sha256).orElse(null),
                renditions.stream().map(Rendition::view).toList(),
                parents,
                children,
                provenance,
                AssetView.money(estimated),
                AssetView.money(actual),
                plays,
                downloads,
                errorCode);
    }
}
