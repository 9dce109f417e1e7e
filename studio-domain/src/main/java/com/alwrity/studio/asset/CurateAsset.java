package com.alwrity.studio.asset;

import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.governance.BeforeAfter;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.MemberRole;
import com.alwrity.studio.notification.Events;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an owner does with an asset: name, tag, favour, throw away, take back, delete for good. */
@ApplicationScoped
@Transactional
public class CurateAsset {

    public static final int MAX_TITLE = 200;
    public static final int MAX_TAGS = 30;
    public static final int MAX_TAG = 50;

    @Inject
    private EntityManager entities;

    @Inject
    private Assets assets;

    @Inject
    private BlobReferences references;

    @Inject
    private Events events;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Changes what is not null; all or nothing. */
    public AssetView change(Caller caller, UUID id, String title, List<String> tags, Boolean favorite) {
        caller.require(MemberRole.EDITOR);
        Asset asset = assets.requireLocked(caller, id);
        List<Violation> violations = new ArrayList<>();
        if (title != null) {
            checkTitle(title, violations);
        }
        if (tags != null) {
            checkTags(tags, violations);
        }
        if (!violations.isEmpty()) {
            throw StudioException.invalid(violations);
        }
        Map<String, Object> before = shown(asset);
        if (title != null) {
            asset.rename(title.strip());
        }
        if (tags != null) {
            asset.tag(tags.stream().map(String::strip).distinct().toList());
        }
        if (favorite != null) {
            asset.favor(favorite);
        }
        audit.record(caller, "asset.change", "asset", id, BeforeAfter.of(before, shown(asset)));
        assets.changed(asset);
        return assets.view(asset);
    }

    private Map<String, Object> shown(Asset asset) {
        AssetView view = assets.view(asset);
        return Map.of("title", view.title(), "tags", view.tags(), "favorite", view.favorite());
    }

    public AssetView trash(Caller caller, UUID id) {
        caller.require(MemberRole.EDITOR);
        Asset asset = assets.requireLocked(caller, id);
        asset.trash(clock.instant());
        audit.record(caller, "asset.trash", "asset", id, Map.of("title", asset.title()));
        assets.changed(asset);
        return assets.view(asset);
    }

    public AssetView restore(Caller caller, UUID id) {
        caller.require(MemberRole.EDITOR);
        Asset asset = assets.requireLocked(caller, id);
        asset.restore();
        audit.record(caller, "asset.restore", "asset", id, Map.of());
        assets.changed(asset);
        return assets.view(asset);
    }

    /**
     * Deletes an asset that is in the trash for good.
     *
     * @return the blobs that nothing refers to any more, to be deleted after this transaction
     */
    public List<BlobKey> delete(Caller caller, UUID id) {
        caller.require(MemberRole.EDITOR);
        Asset asset = assets.requireLocked(caller, id);
        if (!asset.trashed()) {
            throw new StudioException(StudioException.Kind.CONFLICT, "asset.not_in_trash");
        }
        List<BlobKey> blobs =
                asset.renditions().stream().map(Rendition::blobKey).distinct().toList();
        entities.remove(asset);
        entities.flush();
        audit.record(caller, "asset.delete", "asset", id, Map.of("title", asset.title()));
        events.asset(caller.workspaceId(), id, null, "asset.removed");
        return references.unreferenced(blobs);
    }

    private static void checkTitle(String title, List<Violation> violations) {
        if (title.isBlank()) {
            violations.add(Violation.required("title"));
        } else if (title.strip().length() > MAX_TITLE) {
            violations.add(Violation.tooLong("title", MAX_TITLE));
        }
    }

    /** Adds what is wrong with the tags. */
    public static void checkTags(List<String> tags, List<Violation> violations) {
        if (tags.size() > MAX_TAGS) {
            violations.add(new Violation("tags", "too_many", Map.of("limit", MAX_TAGS)));
        }
        for (int i = 0; i < tags.size(); i++) {
            String field = "tags[" + i + "]";
            if (tags.get(i) == null || tags.get(i).isBlank()) {
                violations.add(Violation.required(field));
            } else if (tags.get(i).strip().length() > MAX_TAG) {
                violations.add(Violation.tooLong(field, MAX_TAG));
            }
        }
    }
}
