package com.alwrity.studio.provider;

import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.catalog.ModelField;
import com.alwrity.studio.json.Json;
import com.alwrity.studio.operation.RequestWords;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills the fields of a model's published request, and holds every value against what is published of its field. */
final class RequestBody {

    private final Map<String, Object> words;
    private final List<InputFile> inputs;
    private final FilePlace place;

    private RequestBody(ModelCall call, FilePlace place) {
        this.words = new HashMap<>(call.request().words());
        call.given(RequestWords.VIDEO).ifPresent(video -> words.putAll(RequestWords.ofVideo(video.media())));
        this.inputs = call.inputs();
        this.place = place;
    }

    static ObjectNode of(ModelCall call, FilePlace place) throws ProviderException {
        Model model = call.model();
        RequestBody filling = new RequestBody(call, place);
        ObjectNode body = model.template() == null
                ? Json.mapper().createObjectNode()
                : model.template().deepCopy();
        for (ModelField field : model.fields()) {
            Optional<JsonNode> value = filling.value(field);
            if (value.isPresent()) {
                FieldPath.of(field.name())
                        .set(
                                body,
                                field.each() ? Json.mapper().createArrayNode().add(value.get()) : value.get());
            } else if (field.required()) {
                throw wrong(field, "is required");
            }
        }
        return body;
    }

    private Optional<JsonNode> value(ModelField field) throws ProviderException {
        if (field.value() != null) {
            return Optional.of(field.value());
        }
        if (field.from() == null) {
            return Optional.empty();
        }
        Optional<InputFile> file = inputs.stream()
                .filter(input -> input.field().equals(field.from()))
                .findFirst();
        if (file.isPresent()) {
            return Optional.of(place.place(file.get(), field));
        }
        Object word = words.get(field.from());
        if (word == null) {
            return Optional.empty();
        }
        JsonNode translated = field.values().get(word.toString());
        JsonNode value = translated == null ? typed(field, word) : translated;
        check(field, value);
        return Optional.of(value);
    }

    private static JsonNode typed(ModelField field, Object word) throws Permanent {
        try {
            return switch (field.type()) {
                case STRING -> Json.mapper().getNodeFactory().textNode(word.toString());
                case INTEGER ->
                    Json.mapper().getNodeFactory().numberNode(new BigDecimal(word.toString()).longValueExact());
                case NUMBER -> Json.mapper().getNodeFactory().numberNode(new BigDecimal(word.toString()));
                default -> Json.mapper().valueToTree(word);
            };
        } catch (ArithmeticException | NumberFormatException e) {
            throw wrong(field, "is no " + field.type());
        }
    }

    private static void check(ModelField field, JsonNode value) throws Permanent {
        boolean listed = field.oneOf().isEmpty()
                || field.oneOf().stream().anyMatch(each -> each.asText().equals(value.asText()));
        boolean inRange = !value.isNumber()
                || (field.min() == null || value.doubleValue() >= field.min())
                        && (field.max() == null || value.doubleValue() <= field.max());
        boolean shortEnough = field.maxLength() == null
                || !value.isTextual()
                || value.textValue().length() <= field.maxLength();
        if (!listed || !inRange || !shortEnough) {
            throw wrong(field, "does not take what is asked");
        }
    }

    private static Permanent wrong(ModelField field, String what) {
        return new Permanent(Permanent.Kind.INVALID_REQUEST, field.name() + " " + what);
    }
}
