package com.alwrity.studio.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.asset.CurateAsset;
import com.alwrity.studio.identity.MemberRole;
import com.alwrity.studio.identity.Needs;
import com.alwrity.studio.identity.Open;
import com.alwrity.studio.operation.RunOptions;
import com.alwrity.studio.studio.CreateStudio;
import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The document says what the resources do: no path, field, value or limit more or less. */
class OpenApiTest {

    private static final OpenApiDocument DOCUMENT = OpenApiDocument.read();
    private static final Map<String, Method> METHODS = resourceMethods();

    @Test
    void everyPathIsDescribedAndNoneThatIsNot() {
        assertThat(DOCUMENT.operations().keySet()).isEqualTo(METHODS.keySet());
    }

    @Test
    void everyResourceSaysWhoMayCallIt() {
        assertThat(METHODS.values())
                .allMatch(method -> method.isAnnotationPresent(Needs.class) ^ method.isAnnotationPresent(Open.class));
    }

    @Test
    void everyOperationIsToldInFull() {
        Set<String> ids = new HashSet<>();
        DOCUMENT.operations().forEach((name, operation) -> {
            assertThat(operation.path("operationId").asText()).as(name).isNotBlank();
            assertThat(ids.add(operation.path("operationId").asText())).as(name).isTrue();
            assertThat(operation.path("summary").asText()).as(name).isNotBlank();
            assertThat(operation.path("description").asText()).as(name).isNotBlank();
            assertThat(operation.path("tags")).as(name).hasSize(1);
            assertThat(OpenApiDocument.names(operation.path("responses")))
                    .as(name)
                    .contains("500");
        });
    }

    @Test
    void whatATokenNeedsIsTold() {
        METHODS.forEach((name, method) -> {
            JsonNode operation = DOCUMENT.operations().get(name);
            if (method.isAnnotationPresent(Needs.class)) {
                assertThat(operation.path("description").asText())
                        .as(name)
                        .contains(
                                "`" + method.getAnnotation(Needs.class).value().key() + "`");
                for (MemberRole role : method.getAnnotation(Needs.class).member()) {
                    assertThat(operation.path("description").asText())
                            .as(name)
                            .contains("Role in the workspace: `" + role.key() + "`");
                }
                assertThat(OpenApiDocument.names(operation.path("responses")))
                        .as(name)
                        .contains("401", "403");
            }
        });
    }

    @Test
    void noReferenceLeadsNowhereAndNoSchemaIsLeftOver() {
        assertThat(DOCUMENT.broken()).isEmpty();
        assertThat(DOCUMENT.unused()).isEmpty();
    }

    @Test
    void everySchemaStandsForARecordOrAnEnumeration() {
        Set<String> known = new TreeSet<>(WireTypes.RECORDS.keySet());
        known.addAll(WireTypes.ENUMS.keySet());
        known.addAll(WireTypes.REQUESTS.keySet());
        known.addAll(WireTypes.PAGES);
        assertThat(DOCUMENT.schemas()).isEqualTo(known);
    }

    static Collection<Map.Entry<String, Class<? extends Record>>> records() {
        return WireTypes.RECORDS.entrySet();
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyFieldIsDescribedWithItsType(Map.Entry<String, Class<? extends Record>> wire) {
        JsonNode schema = DOCUMENT.schema(wire.getKey());
        Set<String> fields = new TreeSet<>();
        Arrays.stream(wire.getValue().getRecordComponents()).forEach(component -> {
            String name = WireTypes.name(component);
            fields.add(name);
            JsonNode property = schema.path("properties").path(name);
            Optional<String> wrong = WireTypes.mismatch(component.getGenericType(), property, DOCUMENT);
            assertThat(wrong).as(wire.getKey() + "." + component.getName()).isEmpty();
        });
        assertThat(OpenApiDocument.names(schema.path("properties"))).isEqualTo(fields);
        schema.path("required").forEach(name -> assertThat(fields).contains(name.asText()));
        for (var component : wire.getValue().getRecordComponents()) {
            if (component.getType().isPrimitive()) {
                assertThat(schema.path("required").toString()).contains('"' + component.getName() + '"');
            }
        }
    }

    @Test
    void everyEnumerationHasItsValues() {
        WireTypes.ENUMS.forEach((name, values) -> {
            Set<String> described = new TreeSet<>();
            DOCUMENT.schema(name).path("enum").forEach(value -> described.add(value.asText()));
            assertThat(described).as(name).isEqualTo(new TreeSet<>(values));
        });
    }

    @Test
    void aSearchByBodyAndByQueryTakesTheSame() {
        assertThat(DOCUMENT.parameters(DOCUMENT.operations().get("get /assets"), "query"))
                .isEqualTo(OpenApiDocument.names(DOCUMENT.schema("AssetSearch").path("properties")));
    }

    @Test
    void limitsAreTheDomains() {
        JsonNode create = DOCUMENT.schema("CreateRequest").path("properties");
        assertThat(create.at("/prompt/maxLength").asInt()).isEqualTo(CreateStudio.MAX_PROMPT);
        assertThat(create.at("/variations/maximum").asInt()).isEqualTo(RunOptions.MAX_VARIATIONS);
        assertThat(create.at("/title/maxLength").asInt()).isEqualTo(CurateAsset.MAX_TITLE);
        assertThat(create.at("/tags/maxItems").asInt()).isEqualTo(CurateAsset.MAX_TAGS);
        assertThat(create.at("/tags/items/maxLength").asInt()).isEqualTo(CurateAsset.MAX_TAG);
        assertThat(DOCUMENT.schema("Audio").at("/properties/text/maxLength").asInt())
                .isEqualTo(CreateStudio.MAX_SPEECH);
        assertThat(DOCUMENT.schema("AssetSearch")
                        .at("/properties/limit/maximum")
                        .asInt())
                .isEqualTo(QueryReader.MAX_LIMIT);
    }

    /** Such as {@code get /assets}; two methods that differ in their bodies are one. */
    private static Map<String, Method> resourceMethods() {
        Map<String, Method> methods = new TreeMap<>();
        new ClassFileImporter()
                .importPath(java.nio.file.Path.of("target", "classes")).stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .forEach(type -> add(type, methods));
        return methods;
    }

    private static void add(Class<?> resource, Map<String, Method> methods) {
        String base = resource.getAnnotation(Path.class).value();
        for (Method method : resource.getDeclaredMethods()) {
            for (Annotation annotation : method.getAnnotations()) {
                HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (http != null) {
                    String own = Optional.ofNullable(method.getAnnotation(Path.class))
                            .map(Path::value)
                            .orElse("");
                    String path = ("/" + base + "/" + own)
                            .replaceAll("/+", "/")
                            .replaceAll("(.)/$", "$1")
                            .replaceAll("\\{(\\w+):[^}]*}", "{$1}");
                    methods.put(http.value().toLowerCase(Locale.ROOT) + " " + path, method);
                }
            }
        }
    }
}
