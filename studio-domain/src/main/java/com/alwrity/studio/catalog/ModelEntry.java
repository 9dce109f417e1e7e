package com.alwrity.studio.catalog;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A model as JSON, in the form of the data files and by the rules that hold for them. */
final class ModelEntry {

    private static final String NAME = "[A-Za-z]\\w*";

    private ModelEntry() {}

    static ObjectNode write(Model model) {
        return Json.mapper().valueToTree(model);
    }

    /** @throws StudioException INVALID, naming the field that is wrong */
    static Model read(ObjectNode given) {
        ObjectNode entry = given.deepCopy();
        if (!CatalogFiles.resolveTemplate(entry)) {
            throw wrong("template", "model.template_unknown", Map.of());
        }
        try {
            return Json.mapper()
                    .readerFor(Model.class)
                    .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(entry);
        } catch (UnrecognizedPropertyException e) {
            throw wrong(path(e), "unknown_field", Map.of());
        } catch (ValueInstantiationException e) {
            throw contradiction(e, entry);
        } catch (JsonMappingException e) {
            throw wrong(path(e), "wrong_type", Map.of());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree is well-formed JSON", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the records themselves refuse. */
    private static StudioException contradiction(ValueInstantiationException e, JsonNode entry) {
        String path = path(e);
        if (e.getCause() instanceof WrongEntry wrong) {
            return wrong(under(path, wrong.field()), "model.entry", Map.of("reason", wrong.getMessage()));
        }
        String said = String.valueOf(e.getCause() == null ? null : e.getCause().getMessage());
        if (e.getCause() instanceof NullPointerException && said.matches(NAME)) {
            return wrong(under(path, said), "required", Map.of());
        }
        boolean value = e.getCause() instanceof IllegalArgumentException
                && !at(entry, e).isObject();
        return wrong(path, value ? "malformed" : "wrong_type", Map.of());
    }

    private static JsonNode at(JsonNode entry, JsonMappingException e) {
        JsonNode at = entry;
        for (JsonMappingException.Reference step : e.getPath()) {
            at = step.getFieldName() == null ? at.path(step.getIndex()) : at.path(step.getFieldName());
        }
        return at;
    }

    private static StudioException wrong(String field, String code, Map<String, Object> params) {
        return StudioException.invalid(new Violation(field, code, params));
    }

    private static String under(String path, String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
