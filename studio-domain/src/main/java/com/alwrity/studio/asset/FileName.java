package com.alwrity.studio.asset;

import com.alwrity.studio.media.RenditionKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name under which a rendition is delivered: {@code <asset>.mp4} for an original, {@code <asset>.poster.jpg} for
 * what was derived from it.
 */
public record FileName(UUID assetId, RenditionKind kind, String extension) {

    private static final Pattern FORM =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\\.([a-z]+))?\\.([a-z0-9]{2,8})");

    /** Empty if it is not a name of ours. */
    public static Optional<FileName> parse(String name) {
        Matcher matcher = FORM.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String kind = matcher.group(2) == null ? RenditionKind.ORIGINAL.key() : matcher.group(2);
        return Arrays.stream(RenditionKind.values())
                .filter(candidate -> candidate.key().equals(kind))
                .findFirst()
                .map(found -> new FileName(UUID.fromString(matcher.group(1)), found, matcher.group(3)));
    }

    public static FileName of(AssetView asset, RenditionKind kind) {
        String extension = kind == RenditionKind.ORIGINAL ? originalExtension(asset) : kind.extension();
        return new FileName(asset.id(), kind, extension);
    }

    private static String originalExtension(AssetView asset) {
        return switch (asset.media().container()) {
            case "matroska" -> "mkv";
            case "jpeg" -> "jpg";
            case "mpegts" -> "ts";
            default -> asset.media().container().replaceAll("[^a-z0-9]", "");
        };
    }

    @Override
    public String toString() {
        return kind == RenditionKind.ORIGINAL
                ? assetId + "." + extension
                : assetId + "." + kind.key() + "." + extension;
    }
}
