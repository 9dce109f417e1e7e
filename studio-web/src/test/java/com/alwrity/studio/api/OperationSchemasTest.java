package com.alwrity.studio.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.RequestField;
import com.alwrity.studio.studio.CreateForm;
import com.alwrity.studio.studio.OperationForm;
import com.alwrity.studio.studio.OperationStudio;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each operation's request is described as its record is read: fields, limits, what stands for what is absent. */
class OperationSchemasTest {

    private static final OpenApiDocument DOCUMENT = OpenApiDocument.read();

    static Collection<Map.Entry<String, OperationKind>> requests() {
        return WireTypes.REQUESTS.entrySet();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void theFieldsAreThoseOfTheRecord(Map.Entry<String, OperationKind> wire) {
        JsonNode schema = DOCUMENT.schema(wire.getKey());
        List<RequestField> fields = RequestField.of(wire.getValue());

        assertThat(OpenApiDocument.names(schema.path("properties")))
                .isEqualTo(fields.stream().map(RequestField::name).collect(Collectors.toCollection(TreeSet::new)));
        assertThat(texts(schema.path("required")))
                .isEqualTo(fields.stream()
                        .filter(RequestField::required)
                        .map(RequestField::name)
                        .toList());
        assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(schema.path("description").asText())
                .startsWith(wire.getValue().key() + ": ");
        assertThat(schema.path("description").asText().contains("Needs consent"))
                .isEqualTo(wire.getValue().needsConsent());
    }

    @ParameterizedTest
    @MethodSource("requests")
    void eachFieldIsDescribedWithItsTypeAndLimits(Map.Entry<String, OperationKind> wire) {
        for (RequestField field : RequestField.of(wire.getValue())) {
            String name = wire.getKey() + "." + field.name();
            JsonNode property =
                    DOCUMENT.schema(wire.getKey()).path("properties").path(field.name());
            JsonNode type = property.has("allOf") ? property.at("/allOf/0") : property;

            assertThat(WireTypes.mismatch(field.type(), type, DOCUMENT))
                    .as(name)
                    .isEmpty();
            assertThat(property.path("description").asText()).as(name).isNotBlank();
            assertThat(number(property, "maxLength")).as(name).isEqualTo(number(field.limit()));
            assertThat(number(property, "minimum")).as(name).isEqualTo(number(field.from()));
            assertThat(number(property, "maximum")).as(name).isEqualTo(number(field.to()));
            assertThat(property.path("pattern").asText(null))
                    .as(name)
                    .isEqualTo(field.pattern() == null ? null : "^" + field.pattern() + "$");
            assertThat(Json.write(property.path("default"))).as(name).isEqualTo(Json.write(field.fallback()));
        }
    }

    @ParameterizedTest
    @MethodSource("requests")
    void theExampleCanBeSent(Map.Entry<String, OperationKind> wire) {
        JsonNode example = DOCUMENT.schema(wire.getKey()).path("example");

        assertThat(new OperationStudio()
                        .read(wire.getValue(), OperationForm.of(Map.of("request", map(example))))
                        .request()
                        .operation())
                .isEqualTo(wire.getValue());
    }

    @Test
    void theExamplesOfTheBodiesAreBodies() {
        JsonNode body = DOCUMENT.schema("OperationRequest").path("example");
        assertThat(JsonReader.convert(body, OperationForm.class)).isInstanceOf(OperationForm.class);
        assertThat(JsonReader.convert(DOCUMENT.schema("CreateRequest").path("example"), CreateForm.class))
                .isInstanceOf(CreateForm.class);
    }

    @Test
    void allOfThemAreListedWhereTheyAreChosen() {
        List<String> keys =
                OperationStudio.OPERATIONS.stream().map(OperationKind::key).toList();
        assertThat(texts(DOCUMENT.operations()
                        .get("post /operations/{operation}")
                        .at("/parameters/0/schema/enum")))
                .isEqualTo(keys);
        assertThat(texts(DOCUMENT.schema("EstimateRequest").at("/properties/operation/enum")))
                .isEqualTo(Stream.concat(Stream.of("create"), keys.stream()).toList());
        assertThat(DOCUMENT.schema("OperationRequest").at("/properties/request/anyOf").findValuesAsText("$ref").stream()
                        .map(reference -> reference.replaceAll(".*/", "")))
                .containsExactlyInAnyOrderElementsOf(WireTypes.REQUESTS.keySet());
    }

    private static Map<String, Object> map(JsonNode node) {
        return Json.mapper().convertValue(node, new TypeReference<>() {});
    }

    private static List<String> texts(JsonNode list) {
        return Stream.iterate(0, at -> at < list.size(), at -> at + 1)
                .map(at -> list.path(at).asText())
                .toList();
    }

    private static Long number(JsonNode property, String keyword) {
        return property.has(keyword) ? property.path(keyword).asLong() : null;
    }

    private static Long number(Number limit) {
        return limit == null ? null : limit.longValue();
    }
}
