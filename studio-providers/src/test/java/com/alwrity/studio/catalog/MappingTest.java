package com.alwrity.studio.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.StudioRequest;
import com.alwrity.studio.provider.FilePlace;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a model says that it can do becomes a request as its provider has published it. */
class MappingTest {

    private static final FilePlace BY_FIELD =
            (file, field) -> JsonNodeFactory.instance.textNode(PublishedRequest.FILE + file.field());

    @ParameterizedTest
    @MethodSource("com.alwrity.studio.catalog.Entries#asked")
    void everyCornerBecomesAPublishedRequest(Model model) throws ProviderException {
        PublishedRequest published = new PublishedRequest(model);
        Set<String> filled = new HashSet<>();
        for (OperationKind operation : model.operations()) {
            for (Wish wish : Corners.of(model)) {
                StudioRequest request = wish.request(operation);
                List<InputFile> files = wish.files(model, request);

                assertThat(Fit.misfits(model, request, files)).as("%s", request).isEmpty();
                ObjectNode body = body(model, request, files);
                assertThat(published.faults(body))
                        .as("%s for %s", body, request)
                        .isEmpty();
                filled.addAll(published.filled(body));
            }
        }
        assertThat(model.fields())
                .filteredOn(field -> field.from() != null)
                .extracting(ModelField::name)
                .as("mapped fields are filled by some request")
                .isSubsetOf(filled);
    }

    @ParameterizedTest
    @MethodSource("com.alwrity.studio.catalog.Entries#asked")
    void whatFitsIsNeverRefusedForItsForm(Model model) {
        for (OperationKind operation : model.operations()) {
            for (Wish wish : Corners.of(model)) {
                StudioRequest request = wish.saying("").request(operation);
                List<InputFile> files = wish.files(model, request);
                if (Fit.misfits(model, request, files).isEmpty()) {
                    assertThatCode(() -> body(model, request, files))
                            .as("%s", request)
                            .doesNotThrowAnyException();
                }
            }
        }
    }

    private static ObjectNode body(Model model, StudioRequest request, List<InputFile> files) throws ProviderException {
        return new ModelCall(UUID.randomUUID(), Instant.EPOCH, model, request, files).body(BY_FIELD);
    }
}
