package com.alwrity.studio.asset;

import com.alwrity.studio.media.MediaEngine;
import com.alwrity.studio.media.MediaRejected;
import com.alwrity.studio.media.RenditionKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Makes the renditions that an asset still lacks, one by one, so that a node's death costs one of them at most. */
@Dependent
class Derivation {

    /** What people see first comes first. Captions are given, not derived. */
    private static final List<RenditionKind> ORDER =
            List.of(RenditionKind.POSTER, RenditionKind.SPRITE, RenditionKind.WAVEFORM, RenditionKind.PROXY);

    private final Assets assets;
    private final MediaEngine engine;
    private final ContentStore content;
    private final BlobStore blobs;
    private final Scratch scratch;

    @Inject
    Derivation(Assets assets, MediaEngine engine, ContentStore content, BlobStore blobs, Scratch scratch) {
        this.assets = assets;
        this.engine = engine;
        this.content = content;
        this.blobs = blobs;
        this.scratch = scratch;
    }

    void derive(UUID assetId) {
        Optional<Assets.Underived> found = assets.underived(assetId);
        if (found.isEmpty()) {
            return;
        }
        Path directory = null;
        try {
            directory = scratch.directory("derive-" + assetId);
            Path original = blobs.file(found.get().original().key(), directory);
            for (RenditionKind kind : missing(found.get())) {
                derive(assetId, found.get(), kind, original, directory);
            }
            assets.ready(assetId);
        } catch (MediaRejected e) {
            assets.reject(assetId, "media." + e.reason().name().toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (directory != null) {
                scratch.discard(directory);
            }
        }
    }

    private static List<RenditionKind> missing(Assets.Underived asset) {
        return ORDER.stream()
                .filter(kind -> kind.appliesTo(asset.media().kind()))
                .filter(kind -> !asset.present().contains(kind))
                .toList();
    }

    private void derive(UUID assetId, Assets.Underived asset, RenditionKind kind, Path original, Path directory)
            throws MediaRejected, IOException {
        Path target = directory.resolve(kind.key() + "." + kind.extension());
        Optional<String> contentType = engine.derive(original, asset.media(), kind, target);
        if (contentType.isPresent()) {
            assets.addRendition(assetId, kind, content.adopt(asset.workspaceId(), target, contentType.get()));
        }
    }
}
