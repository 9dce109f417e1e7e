package com.alwrity.studio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.net.URL;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The data files hold what their published schemas say. */
class SchemaTest {

    private static final String FOLDER = "/META-INF/studio/";
    private static final String ONE_MORE = "/com/alwrity/studio/provider/wavespeed/one-more.json";

    @ParameterizedTest
    @MethodSource("providers")
    void theModelsOfEveryProviderAreAsTheSchemaSays(String provider) {
        assertThat(broken("models", read(FOLDER + "models/" + provider + ".json")))
                .isEmpty();
    }

    @Test
    void theProvidersAreAsTheSchemaSays() {
        assertThat(broken("providers", read(FOLDER + "providers.json"))).isEmpty();
    }

    @Test
    void anEntryOfTheTestsIsAsTheSchemaSays() {
        assertThat(broken("models", read(ONE_MORE))).isEmpty();
    }

    @Test
    void theSchemaTakesNoFieldThatItDoesNotKnow() {
        assertThat(broken("models", spoilt(model -> model.put("colour", "red"))))
                .isNotEmpty();
        assertThat(broken("models", spoilt(model -> field(model).put("form", "x"))))
                .isNotEmpty();
        assertThat(broken("models", spoilt(model -> ((ObjectNode) model.get("price")).put("vat", "19"))))
                .isNotEmpty();
    }

    @Test
    void theSchemaLetsNobodyBeLedToAModelWithoutAPrice() {
        assertThat(broken("models", spoilt(model -> model.putObject("price").put("per", "quoted"))))
                .isNotEmpty();
        assertThat(broken("models", spoilt(model -> {
                    model.putObject("price").put("per", "quoted");
                    model.put("standing", "unproven");
                })))
                .isEmpty();
    }

    @Test
    void theSchemaWantsAValueForEveryRequiredField() {
        assertThat(broken("models", spoilt(model -> field(model).remove("from"))))
                .isNotEmpty();
    }

    /** Those with models; one may be known before it has any. */
    static Stream<String> providers() {
        return Entries.all().map(model -> model.provider().key()).distinct();
    }

    private static ArrayNode spoilt(Consumer<ObjectNode> change) {
        ObjectNode model = (ObjectNode) read(ONE_MORE).get(0);
        change.accept(model);
        return Json.mapper().createArrayNode().add(model);
    }

    private static ObjectNode field(ObjectNode model) {
        return (ObjectNode) model.get("fields").get(0);
    }

    private static Set<ValidationMessage> broken(String schema, JsonNode data) {
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        JsonSchema rules = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(read(FOLDER + "schema/" + schema + ".schema.json"), config);
        return rules.validate(data);
    }

    private static JsonNode read(String name) {
        URL file = SchemaTest.class.getResource(name);
        assertThat(file).as(name).isNotNull();
        try {
            return Json.mapper().readTree(file);
        } catch (IOException e) {
            throw new IllegalStateException(name + " is no JSON", e);
        }
    }
}
