package com.alwrity.studio.catalog;

import com.alwrity.studio.json.Json;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads the catalogue's data files: each module that has some brings them under {@code META-INF/studio}. */
final class CatalogFiles {

    private static final String FOLDER = "META-INF/studio/";
    private static final String TEMPLATE = "template";

    private CatalogFiles() {}

    /** The entries of all files of this name, in all modules. A wrong or unknown field stops the start. */
    static <T> List<T> read(String name, TypeReference<T> type) {
        List<T> entries = new ArrayList<>();
        for (JsonNode entry : entries(name)) {
            entries.add(bind(name, entry, type));
        }
        return entries;
    }

    /** The models of a provider. One that starts from a template names its file. */
    static List<Model> models(ProviderSpec provider) {
        String name = "models/" + provider.id() + ".json";
        List<Model> models = new ArrayList<>();
        for (JsonNode entry : entries(name)) {
            if (!resolveTemplate((ObjectNode) entry)) {
                throw new IllegalStateException(
                        name + " names a template that is not there once: " + entry.get(TEMPLATE));
            }
            models.add(bind(name, entry, new TypeReference<>() {}));
        }
        return models;
    }

    /** Puts the template itself where an entry names its file; false if there is no such file. */
    static boolean resolveTemplate(ObjectNode entry) {
        JsonNode named = entry.get(TEMPLATE);
        if (named == null || !named.isTextual()) {
            return true;
        }
        List<JsonNode> found = trees(named.textValue());
        if (found.size() == 1) {
            entry.set(TEMPLATE, found.get(0));
        }
        return found.size() == 1;
    }

    private static List<JsonNode> entries(String name) {
        List<JsonNode> entries = new ArrayList<>();
        trees(name).forEach(file -> file.forEach(entries::add));
        return entries;
    }

    private static List<JsonNode> trees(String name) {
        List<JsonNode> trees = new ArrayList<>();
        try {
            ClassLoader loader = CatalogFiles.class.getClassLoader();
            for (URL file : Collections.list(loader.getResources(FOLDER + name))) {
                try (InputStream in = file.openStream()) {
                    trees.add(Json.mapper().readTree(in));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The catalogue file " + name + " is wrong: " + e.getMessage(), e);
        }
        return trees;
    }

    private static <T> T bind(String name, JsonNode entry, TypeReference<T> type) {
        try {
            return Json.mapper()
                    .readerFor(type)
                    .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(entry);
        } catch (IOException e) {
            throw new UncheckedIOException("The catalogue file " + name + " is wrong: " + e.getMessage(), e);
        }
    }
}
