package com.alwrity.studio.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnWorkflowsTest {

    private static final String GRAPH = "{\"6\": {\"class_type\": \"CLIPTextEncode\", \"inputs\": {\"text\": \"\"}}}";

    @TempDir
    private Path directory;

    @BeforeEach
    void graph() throws IOException {
        Files.createDirectory(directory.resolve("graphs"));
        Files.writeString(directory.resolve("graphs/one.json"), GRAPH);
    }

    @Test
    void eachFileIsAnEntry() throws IOException {
        write("b.json", entry("second", "\"graphs/one.json\""));
        write("a.json", entry("first", GRAPH));
        write("readme.txt", "not an entry");
        assertThat(new OwnWorkflows(directory).read())
                .extracting(Model::key)
                .containsExactly("comfyui/first", "comfyui/second");
        assertThat(new OwnWorkflows(directory).read())
                .allSatisfy(
                        model -> assertThat(model.template().at("/6/class_type").asText())
                                .isEqualTo("CLIPTextEncode"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"provider\": \"comfyui\" | \"provider\": \"wavespeed\" | begins with its provider",
                "\"6.inputs.text\" | \"7.inputs.text\" | no node 7 for 7.inputs.text",
                "\"from\": \"prompt\" | \"from\": \"promt\" | from promt, which no request has",
                "\"version\": 1 | \"version\": 1, \"colour\": 2 | colour",
                "\"template\": \"graphs/one.json\", | '' | it has no template",
                "graphs/one.json | ../one.json | lies elsewhere",
                "graphs/one.json | graphs/two.json | two.json",
                "\"quality\": \"draft\" | \"quality\": \"best\" | best",
                "\"key\" | key | Unexpected character",
            })
    void aWrongOneIsNamed(String right, String wrong, String said) throws IOException {
        String entry = entry("one", "\"graphs/one.json\"");
        assertThat(entry).contains(right);
        write("mine.json", entry.replace(right, wrong));
        assertThatThrownBy(() -> new OwnWorkflows(directory).read())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(directory.resolve("mine.json").toString())
                .hasMessageContaining(said);
    }

    @Test
    void anotherProvidersModelIsNoWorkflow() throws IOException {
        write("mine.json", entry("one", GRAPH).replace("comfyui", "wavespeed"));
        assertThatThrownBy(() -> new OwnWorkflows(directory).read())
                .hasMessageContaining("wavespeed runs no workflows");
    }

    @Test
    void theyStandInTheCatalogueAndAreNoneWithoutADirectory() throws IOException {
        write("a.json", entry("first", GRAPH));
        Catalog catalog = new Catalog(null, null, Clock.systemUTC(), Optional.of(directory.toString()));
        catalog.load();
        assertThat(catalog.shipped("comfyui/first")).isPresent();
        assertThat(Catalogs.shipped().model("comfyui/first")).isEmpty();
    }

    @Test
    void aDirectoryThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> new OwnWorkflows(directory.resolve("none")).read())
                .hasMessageContaining(directory.resolve("none").toString());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }

    private static String entry(String name, String template) {
        return """
                {"key": "comfyui/%s", "name": "Mine", "provider": "comfyui", "providerModel": "%s", "version": 1,
                 "operations": ["text-to-video"], "quality": "draft", "standing": "unproven",
                 "goodFor": "Made for tests.", "ai": true,
                 "capability": {"resolutions": ["720p"], "aspectRatios": ["16:9"], "durations": [5],
                                "sounds": ["silent"], "maxPrompt": 500, "negativePrompt": false},
                 "template": %s,
                 "fields": [{"name": "6.inputs.text", "type": "string", "required": true, "from": "prompt"}],
                 "price": {"per": "nothing"},
                 "latency": {"fixedSeconds": 1, "perSecond": 1, "scalesWithPixels": false},
                 "source": "https://example.org", "checkedOn": "2026-11-24"}
                """.formatted(name, name, template);
    }
}
