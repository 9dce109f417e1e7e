package com.alwrity.studio.provider.comfyui;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.Catalogs;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.catalog.ModelField;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.FrameSize;
import com.alwrity.studio.operation.ImageToVideo;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Shape;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.operation.StudioRequest;
import com.alwrity.studio.operation.TextToVideo;
import com.alwrity.studio.provider.Blobs;
import com.alwrity.studio.provider.Calls;
import com.alwrity.studio.provider.FilePlace;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderId;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The workflows that come along hold together, whatever is asked of them. */
class ComfyWorkflowsTest {

    private static final Catalog CATALOG = Catalogs.shipped();
    private static final FilePlace SOMEWHERE = (file, field) -> TextNode.valueOf("studio/x/" + file.field());

    static Stream<Model> workflows() {
        return CATALOG.models().stream().filter(model -> model.provider().equals(new ProviderId("comfyui")));
    }

    static Stream<Model> makers() {
        return workflows().filter(model -> !model.operations().contains(OperationKind.UPSCALE_VIDEO));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void everySlotStandsInTheGraphAndEveryLinkLeadsToANode(Model model) {
        JsonNode graph = model.template();
        assertThat(model.fields())
                .extracting(ModelField::name)
                .allSatisfy(name -> assertThat(
                                graph.at("/" + name.replace('.', '/')).isValueNode())
                        .as(name)
                        .isTrue());
        for (JsonNode node : graph) {
            assertThat(node.path("class_type").asText()).isNotEmpty();
            for (JsonNode input : node.path("inputs")) {
                if (input.isArray()) {
                    assertThat(graph.has(input.path(0).asText()))
                            .as("%s", input)
                            .isTrue();
                }
            }
        }
        assertThat(graph)
                .anySatisfy(node -> assertThat(node.path("class_type").asText()).startsWith("Save"));
    }

    @ParameterizedTest
    @MethodSource("makers")
    void everyShapeIsMadeInSizesThatTheModelTakes(Model model) throws ProviderException {
        for (Resolution resolution : model.capability().resolutions()) {
            for (AspectRatio ratio : model.capability().aspectRatios()) {
                for (int seconds : model.capability().durations()) {
                    ObjectNode graph = graph(model, new Shape(resolution, ratio, seconds));
                    FrameSize asked = resolution.size(ratio);
                    assertThat(graph.at("/10/inputs/width").asInt()).isEqualTo(asked.width());
                    assertThat(graph.at("/10/inputs/height").asInt()).isEqualTo(asked.height());
                    assertThat(graph.at("/7/inputs/width").asInt() % 32).isZero();
                    assertThat(graph.at("/7/inputs/height").asInt() % 32).isZero();
                    assertThat(graph.at("/7/inputs/length").asInt()).isEqualTo(24 * seconds + 1);
                    double made = graph.at("/7/inputs/width").asDouble()
                            / graph.at("/7/inputs/height").asDouble();
                    assertThat(made / asked.width() * asked.height()).isBetween(0.95, 1.05);
                }
            }
        }
    }

    private static ObjectNode graph(Model model, Shape shape) throws ProviderException {
        List<InputFile> inputs = new ArrayList<>();
        StudioRequest request;
        if (model.operations().contains(OperationKind.IMAGE_TO_VIDEO)) {
            InputFile picture = new Blobs().picture("imageAssetId", new byte[1]);
            inputs.add(picture);
            request = new ImageToVideo(picture.assetId(), "Waves", null, shape, Motion.MEDIUM, new Sound.Silent(), 7L);
        } else {
            request = new TextToVideo("Waves", null, shape, Motion.MEDIUM, new Sound.Silent(), 7L);
        }
        ObjectNode graph = Calls.of(model, request, inputs).body(SOMEWHERE);
        return AttemptGraph.of(graph, UUID.randomUUID());
    }
}
