package com.alwrity.studio.catalog;

import com.alwrity.studio.json.Json;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads the catalogue's data files: each module that has some brings them under {@code META-INF/studio}. */
final class CatalogFiles {

    private CatalogFiles() {}

    /** The entries of all files of this name, in all modules. A wrong or unknown field stops the start. */
    static <T> List<T> read(String name, TypeReference<List<T>> type) {
        List<T> entries = new ArrayList<>();
        try {
            ClassLoader loader = CatalogFiles.class.getClassLoader();
            for (URL file : Collections.list(loader.getResources("META-INF/studio/" + name))) {
                try (InputStream in = file.openStream()) {
                    entries.addAll(Json.mapper()
                            .readerFor(type)
                            .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                            .readValue(in));
                } catch (IOException e) {
                    throw new UncheckedIOException("The catalogue file " + name + " is wrong: " + e.getMessage(), e);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }
}
