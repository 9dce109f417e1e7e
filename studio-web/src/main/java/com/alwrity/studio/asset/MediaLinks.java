package com.alwrity.studio.asset;

import com.alwrity.studio.media.RenditionKind;
import java.time.Instant;
import java.util.Optional;

/** Where the browser finds an asset's files, with the session's cookie. */
public final class MediaLinks {

    private static final String BASE = "/api/video-studio/videos/";

    private MediaLinks() {}

    /** Empty while there is no such rendition. */
    public static Optional<String> of(AssetView asset, RenditionKind kind) {
        return asset.rendition(kind).map(found -> BASE + asset.ownerId() + "/" + FileName.of(asset, kind));
    }

    /** For whoever is not signed in; empty while there is no such rendition. */
    public static Optional<String> signed(AssetView asset, RenditionKind kind, Instant end, SignedLinks links) {
        return of(asset, kind).map(path -> {
            SignedLinks.Signature signature = links.until(asset.ownerId(), FileName.of(asset, kind), end);
            return path + "?expires=" + signature.expires() + "&signature=" + signature.signature();
        });
    }

    public static String original(AssetView asset) {
        return BASE + asset.ownerId() + "/" + FileName.of(asset, RenditionKind.ORIGINAL);
    }

    public static String download(AssetView asset) {
        return original(asset) + "?download=true";
    }

    /** The title as a file's name. */
    public static String fileName(AssetView asset) {
        String extension = FileName.of(asset, RenditionKind.ORIGINAL).extension();
        String name =
                asset.title().replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]+", " ").strip();
        return (name.isEmpty() ? asset.id().toString() : name) + "." + extension;
    }
}
