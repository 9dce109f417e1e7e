package com.alwrity.studio.asset;

import com.alwrity.studio.api.QueryReader;
import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Studio;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Locale;

/**
 * Which assets are wanted, and which part of their list.
 *
 * @param limit 1–200
 * @param cursor where the last page ended; null for the first
 */
record AssetQuery(AssetFilter filter, int limit, String cursor) {

    static AssetQuery read(MultivaluedMap<String, String> parameters) {
        QueryReader query = new QueryReader(parameters);
        AssetFilter filter = new AssetFilter(
                query.text("q"),
                query.texts("tags"),
                query.choice("kind", MediaKind.values(), MediaKind::key),
                query.choice("studio", Studio.values(), Studio::key),
                query.choice("operation", OperationKind.values(), OperationKind::key),
                query.number("minDuration"),
                query.number("maxDuration"),
                query.choice("aspectRatio", AspectRatio.values(), AspectRatio::key),
                query.choice("resolution", Resolution.values(), Resolution::key),
                query.time("createdFrom"),
                query.time("createdTo"),
                query.flag("favorite"),
                query.text("model"),
                Boolean.TRUE.equals(query.flag("trashed")),
                query.choice(
                        "sort", AssetFilter.Sort.values(), sort -> sort.name().toLowerCase(Locale.ROOT)));
        int limit = query.limit();
        String cursor = query.text("cursor");
        query.throwIfWrong();
        return new AssetQuery(filter, limit, cursor);
    }

    /** The same from a body. */
    static AssetQuery read(AssetSearchJson body) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        body.parameters().forEach((name, value) -> {
            if (value instanceof List<?> several) {
                several.forEach(one -> parameters.add(name, String.valueOf(one)));
            } else if (value != null) {
                parameters.add(name, value.toString());
            }
        });
        return read(parameters);
    }
}
