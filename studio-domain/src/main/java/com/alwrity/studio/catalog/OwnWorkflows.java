package com.alwrity.studio.catalog;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.provider.ProviderId;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Workflows that an admin put into a directory: each JSON file in it is an entry like those that come along. Its
 * template is the graph itself, or names the file of one below the directory. A wrong one stops the start, by its name.
 */
final class OwnWorkflows {

    private static final ProviderId RUNS_WORKFLOWS = new ProviderId("comfyui");
    private static final String TEMPLATE = "template";

    private final Path directory;

    OwnWorkflows(Path directory) {
        this.directory = directory;
    }

    /** In the order of their files' names. */
    List<Model> read() {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, "*.json")) {
            found.forEach(files::add);
        } catch (IOException e) {
            throw new IllegalStateException("The directory of workflows cannot be read: " + directory, e);
        }
        Collections.sort(files);
        return files.stream().map(this::model).toList();
    }

    private Model model(Path file) {
        try {
            if (!(Json.mapper().readTree(file.toFile()) instanceof ObjectNode entry)) {
                throw new IllegalArgumentException("it is no entry");
            }
            if (entry.path(TEMPLATE).isTextual()) {
                entry.set(TEMPLATE, graph(entry.get(TEMPLATE).textValue()));
            }
            Model model = Json.mapper()
                    .readerFor(Model.class)
                    .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(entry);
            check(model);
            return model;
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException("The workflow " + file + " is wrong: " + e.getMessage(), e);
        }
    }

    private JsonNode graph(String name) throws IOException {
        Path file = directory.resolve(name).normalize();
        if (!file.startsWith(directory.normalize())) {
            throw new IllegalArgumentException("its template lies elsewhere: " + name);
        }
        return Json.mapper().readTree(file.toFile());
    }

    private static void check(Model model) {
        if (!model.provider().equals(RUNS_WORKFLOWS)) {
            throw new IllegalArgumentException(model.provider() + " runs no workflows");
        }
        if (!(model.template() instanceof ObjectNode graph)) {
            throw new IllegalArgumentException("it has no template");
        }
        for (ModelField field : model.fields()) {
            String node = field.name().replaceFirst("\\..*", "");
            if (!graph.path(node).isObject()) {
                throw new IllegalArgumentException("its template has no node " + node + " for " + field.name());
            }
        }
    }
}
