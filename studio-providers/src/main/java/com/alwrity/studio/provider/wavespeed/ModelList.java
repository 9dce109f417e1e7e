package com.alwrity.studio.provider.wavespeed;

import com.alwrity.studio.provider.LiveModel;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The service's own list of its models, with the fields of their requests. */
final class ModelList {

    private ModelList() {}

    static List<LiveModel> of(List<JsonNode> models) {
        return models.stream().flatMap(model -> model(model).stream()).toList();
    }

    private static Optional<LiveModel> model(JsonNode model) {
        String id = model.path("model_id").asText("");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        JsonNode request = request(model);
        List<String> fields = new ArrayList<>();
        request.path("properties").fieldNames().forEachRemaining(fields::add);
        List<String> required = new ArrayList<>();
        request.path("required").forEach(name -> required.add(name.asText()));
        return Optional.of(new LiveModel(
                id, model.path("name").asText(id), WaveSpeedClient.money(model.path("base_price")), fields, required));
    }

    private static JsonNode request(JsonNode model) {
        for (JsonNode schema : model.path("api_schema").path("api_schemas")) {
            if (schema.path("type").asText().equals("model_run")) {
                return schema.path("request_schema");
            }
        }
        return model.path("api_schema").path("request_schema");
    }
}
