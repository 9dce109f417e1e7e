package com.alwrity.studio.asset;

import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.MemberRole;
import com.alwrity.studio.media.MediaEngine;
import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.media.MediaRejected;
import com.alwrity.studio.operation.Studio;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import com.alwrity.studio.tier.StorageQuota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes an uploaded file in: looks at its content, stores it, adds the asset. Nothing is kept of what is refused. */
@ApplicationScoped
public class ImportAsset {

    private static final int MAX_NAME = 200;
    private static final long MAX_SOUND_BYTES = 15_000_000;

    @Inject
    private MediaEngine engine;

    @Inject
    private ContentStore store;

    @Inject
    private Assets assets;

    @Inject
    private StorageQuota quota;

    @Inject
    private Audit audit;

    /**
     * @param file the uploaded bytes; taken away when the asset is added
     * @param name as the creator's device called it; only shown, never used as a path
     * @throws StudioException of kind UNSUPPORTED_MEDIA, TOO_LARGE or INVALID, naming the field {@code file}
     */
    public AssetView add(Caller caller, Path file, String name) throws IOException {
        caller.require(MemberRole.EDITOR);
        quota.require(caller.workspaceId(), Files.size(file));
        MediaInfo media = inspect(file, name);
        StoredFile original = store.adopt(caller.workspaceId(), file, media.contentType());
        UUID id = UUID.randomUUID();
        AssetView asset = assets.add(
                id,
                new NewAsset(
                        caller.workspaceId(),
                        caller.userId(),
                        title(name),
                        List.of(),
                        Studio.LIBRARY,
                        Provenance.UPLOAD,
                        Optional.empty(),
                        Map.of()),
                media,
                original);
        audit.record(caller, "asset.upload", "asset", id, Map.of("sha256", original.sha256()));
        return asset;
    }

    private MediaInfo inspect(Path file, String name) throws IOException {
        try {
            MediaInfo media = engine.inspect(file);
            checkSize(media);
            checkName(media, name);
            return media;
        } catch (MediaRejected e) {
            throw refusal(e);
        }
    }

    private static void checkSize(MediaInfo media) {
        if (media.kind() == MediaKind.AUDIO && media.bytes() > MAX_SOUND_BYTES) {
            throw soundTooLarge(Map.of("limit", MAX_SOUND_BYTES, "actual", media.bytes()));
        }
    }

    /** A picture that calls itself a video was sent by mistake, or to deceive. */
    private static void checkName(MediaInfo media, String name) {
        Optional<MediaKind> claimed = claimedKind(name);
        if (claimed.isPresent() && claimed.get() != media.kind()) {
            throw new StudioException(
                    StudioException.Kind.UNSUPPORTED_MEDIA,
                    "media.wrong_kind",
                    Map.of("wanted", claimed.get().key(), "actual", media.kind().key()),
                    List.of(new Violation(
                            "file",
                            "wrong_kind",
                            Map.of(
                                    "wanted", claimed.get().key(),
                                    "actual", media.kind().key()))));
        }
    }

    private static Optional<MediaKind> claimedKind(String name) {
        String extension =
                name == null ? "" : name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "mov", "avi", "mkv", "m4v", "ts" -> Optional.of(MediaKind.VIDEO);
            case "mp4" -> Optional.of(MediaKind.VIDEO);
            case "png", "jpg", "jpeg", "webp" -> Optional.of(MediaKind.IMAGE);
            case "mp3", "wav", "flac", "m4a", "aac" -> Optional.of(MediaKind.AUDIO);
            default -> Optional.empty();
        };
    }

    private static StudioException refusal(MediaRejected rejected) {
        String code = rejected.reason().name().toLowerCase(Locale.ROOT);
        Map<String, Object> params = new HashMap<>(rejected.params());
        StudioException.Kind kind = switch (rejected.reason()) {
            case UNSUPPORTED, WRONG_KIND, NOT_AS_ORDERED -> StudioException.Kind.UNSUPPORTED_MEDIA;
            case TOO_LARGE -> StudioException.Kind.TOO_LARGE;
            case EMPTY, TRUNCATED, DAMAGED -> StudioException.Kind.INVALID;
        };
        return new StudioException(kind, "media." + code, params, List.of(new Violation("file", code, params)));
    }

    private static StudioException soundTooLarge(Map<String, Object> params) {
        return new StudioException(
                StudioException.Kind.TOO_LARGE,
                "media.sound_too_large",
                params,
                List.of(new Violation("file", "too_large", params)));
    }

    private static String title(String name) {
        String base =
                name == null ? "" : name.replaceAll("[\\p{Cntrl}/\\\\]", " ").strip();
        int dot = base.lastIndexOf('.');
        String title = dot > 0 ? base.substring(0, dot) : base;
        if (title.isBlank()) {
            return "Upload";
        }
        return title.length() > MAX_NAME ? title.substring(0, MAX_NAME) : title;
    }
}
