package com.alwrity.studio.provider;

import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.catalog.ProviderSpec;
import com.alwrity.studio.json.Json;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** What the catalogue says: what an adapter is tested with is what it will be asked for. */
public final class Published {

    private Published() {}

    public static ProviderSpec provider(String id) {
        return read("providers.json", new TypeReference<List<ProviderSpec>>() {}).stream()
                .filter(provider -> provider.id().key().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public static List<Model> models(String provider) {
        return read("models/" + provider + ".json", new TypeReference<>() {});
    }

    public static Model model(String key) {
        return models(key.substring(0, key.indexOf('/'))).stream()
                .filter(model -> model.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T read(String file, TypeReference<T> type) {
        try (InputStream in = Published.class.getResourceAsStream("/META-INF/studio/" + file)) {
            return Json.mapper().readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
