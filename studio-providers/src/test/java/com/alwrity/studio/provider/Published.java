package com.alwrity.studio.provider;

import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.json.Json;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Models as the catalogue has them: what an adapter is tested with is what it will be asked for. */
public final class Published {

    private Published() {}

    public static List<Model> models(String provider) {
        String file = "/META-INF/studio/models/" + provider + ".json";
        try (InputStream in = Published.class.getResourceAsStream(file)) {
            return Json.mapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Model model(String key) {
        return models(key.substring(0, key.indexOf('/'))).stream()
                .filter(model -> model.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
