package com.alwrity.studio.asset;

import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.governance.Policies;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.media.RenditionKind;
import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Says which stored file somebody may have, and writes down that they had it. */
@ApplicationScoped
@Transactional
public class Delivery {

    @Inject
    private EntityManager entities;

    @Inject
    private Audit audit;

    @Inject
    private SignedLinks links;

    @Inject
    private RecentReads recent;

    @Inject
    private Policies policies;

    /** The file for somebody signed in. */
    public Deliverable toCaller(Caller caller, UUID ownerId, FileName name) {
        Asset asset = find(ownerId, name);
        if (!asset.workspaceId().equals(caller.workspaceId())) {
            throw StudioException.notFound("file");
        }
        return deliverable(asset, name);
    }

    /** The file for whoever holds a signed link. */
    public Deliverable toHolder(UUID ownerId, FileName name, long expires, String signature) {
        links.check(ownerId, name.toString(), expires, signature);
        Asset asset = find(ownerId, name);
        if (asset.trashed()) {
            throw StudioException.notFound("file");
        }
        policies.requireSharing(asset.workspaceId());
        return deliverable(asset, name);
    }

    /**
     * Writes the access down; once for each playing or download, not for each range of it.
     *
     * @param userId null for the holder of a link
     * @param fromTheStart whether the first byte is among those that go out: a playing begins
     */
    public void record(Deliverable file, UUID userId, String origin, boolean download, boolean fromTheStart) {
        String action = download ? "asset.download" : "asset.read";
        String rendition = file.kind().key();
        if (recent.first(List.of(action, userId == null ? origin : userId, file.assetId(), rendition))) {
            audit.record(
                    file.workspaceId(),
                    userId,
                    action,
                    "asset",
                    file.assetId(),
                    origin,
                    userId == null ? Map.of("rendition", rendition, "by", "link") : Map.of("rendition", rendition));
        }
        if (fromTheStart) {
            count(file, download);
        }
    }

    private void count(Deliverable file, boolean download) {
        if (download || file.kind() == RenditionKind.ORIGINAL || file.kind() == RenditionKind.PROXY) {
            entities.createNativeQuery("update asset set plays = plays + ?2, downloads = downloads + ?3 where id = ?1")
                    .setParameter(1, file.assetId())
                    .setParameter(2, download ? 0 : 1)
                    .setParameter(3, download ? 1 : 0)
                    .executeUpdate();
        }
    }

    private Asset find(UUID ownerId, FileName name) {
        Asset asset = entities.find(Asset.class, name.assetId());
        if (asset == null || !asset.ownerId().equals(ownerId)) {
            throw StudioException.notFound("file");
        }
        return asset;
    }

    private static Deliverable deliverable(Asset asset, FileName name) {
        return asset.rendition(name.kind())
                .map(rendition ->
                        new Deliverable(asset.id(), asset.workspaceId(), name.kind(), asset.title(), rendition.file()))
                .orElseThrow(() -> StudioException.notFound("file"));
    }

    /** A file that may be handed over. */
    public record Deliverable(UUID assetId, UUID workspaceId, RenditionKind kind, String title, StoredFile file) {}
}
