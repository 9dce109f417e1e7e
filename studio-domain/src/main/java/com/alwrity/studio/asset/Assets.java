package com.alwrity.studio.asset;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.media.RenditionKind;
import com.alwrity.studio.notification.Events;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.provider.InputFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Adds assets and finds them. Whoever asks sees the assets of the own workspace; all others do not exist. */
@ApplicationScoped
@Transactional
public class Assets {

    @Inject
    private EntityManager entities;

    @Inject
    private Lineage lineage;

    @Inject
    private Events events;

    @Inject
    private DerivationQueue derivations;

    @Inject
    private Clock clock;

    /** Adds an asset whose original lies in the store; its other renditions follow. */
    public AssetView add(UUID id, NewAsset origin, MediaInfo media, StoredFile original) {
        Asset asset = new Asset(id, origin, media, clock.instant());
        entities.persist(asset);
        asset.keep(new Rendition(id, RenditionKind.ORIGINAL, original));
        entities.flush();
        origin.parents().forEach((field, parent) -> lineage.link(id, parent, field));
        derivations.enqueue(id);
        events.asset(
                origin.workspaceId(),
                id,
                origin.made().map(NewAsset.Made::jobId).orElse(null),
                "asset.added");
        return asset.view(origin.parents().values().stream().distinct().toList(), List.of());
    }

    public AssetView get(Caller caller, UUID id) {
        return view(require(caller, id));
    }

    /** An asset of a workspace; empty if it is not there, another's, or in the trash. */
    public Optional<AssetView> find(UUID workspaceId, UUID id) {
        return Optional.ofNullable(entities.find(Asset.class, id))
                .filter(asset -> asset.workspaceId().equals(workspaceId) && !asset.trashed())
                .map(this::view);
    }

    /** The asset as a model's input; empty if it is not there, another's, rejected or in the trash. */
    public Optional<InputFile> input(UUID workspaceId, String field, UUID id) {
        Asset asset = entities.find(Asset.class, id);
        if (asset == null || !asset.workspaceId().equals(workspaceId)) {
            return Optional.empty();
        }
        if (asset.state() != AssetState.READY && asset.state() != AssetState.PROCESSING) {
            return Optional.empty();
        }
        return asset.rendition(RenditionKind.ORIGINAL)
                .map(original -> new InputFile(field, id, original.blobKey(), asset.media()));
    }

    /** What the background needs to make the missing renditions; empty if the asset is gone. */
    public Optional<Underived> underived(UUID id) {
        return Optional.ofNullable(entities.find(Asset.class, id))
                .flatMap(asset -> asset.rendition(RenditionKind.ORIGINAL)
                        .map(original -> new Underived(
                                asset.workspaceId(),
                                asset.media(),
                                original.file(),
                                asset.renditions().stream().map(Rendition::kind).toList())));
    }

    public void addRendition(UUID id, RenditionKind kind, StoredFile file) {
        Asset asset = locked(id);
        if (asset != null) {
            asset.keep(new Rendition(id, kind, file));
            if (kind == RenditionKind.POSTER) {
                changed(asset);
            }
        }
    }

    /** All renditions are made. */
    public void ready(UUID id) {
        Asset asset = locked(id);
        if (asset != null) {
            asset.ready();
            changed(asset);
        }
    }

    /** Its content turned out not to decode. */
    public void reject(UUID id, String code) {
        Asset asset = locked(id);
        if (asset != null) {
            asset.reject(code);
            changed(asset);
        }
    }

    /** Assets whose renditions are not all made yet. */
    public List<UUID> processing() {
        return entities.createQuery(
                        "select a.id from Asset a where a.state = com.alwrity.studio.asset.AssetState.PROCESSING",
                        UUID.class)
                .getResultList();
    }

    Asset require(Caller caller, UUID id) {
        return own(caller, entities.find(Asset.class, id));
    }

    /** To change it: its previews may just be made, and neither is to lose to the other. */
    Asset requireLocked(Caller caller, UUID id) {
        return own(caller, locked(id));
    }

    private Asset locked(UUID id) {
        return entities.find(Asset.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private static Asset own(Caller caller, Asset asset) {
        if (asset == null || !asset.workspaceId().equals(caller.workspaceId())) {
            throw StudioException.notFound("asset");
        }
        return asset;
    }

    AssetView view(Asset asset) {
        return asset.view(lineage.parents(asset.id()), lineage.children(asset.id()));
    }

    void changed(Asset asset) {
        events.asset(asset.workspaceId(), asset.id(), null, "asset.changed");
    }

    /** An asset with the renditions that it has so far. */
    public record Underived(UUID workspaceId, MediaInfo media, StoredFile original, List<RenditionKind> present) {}
}
