package com.alwrity.studio.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.catalog.Models;
import com.alwrity.studio.catalog.ProviderSpec;
import com.alwrity.studio.catalog.Standing;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Order;
import com.alwrity.studio.provider.ProviderId;
import com.alwrity.studio.provider.Providers;
import com.alwrity.studio.provider.Regions;
import com.alwrity.studio.studio.OperationForm;
import com.alwrity.studio.studio.OperationStudio;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What preflight says of operations beyond Create's. */
class OperationFindingsTest {

    private static final String FILE = UUID.randomUUID().toString();
    private static final Map<String, Object> SWAP =
            Map.of("request", Map.of("videoAssetId", FILE, "faceAssetId", FILE));

    @Test
    void aFaceIsSwappedWithADeclarationOnly() {
        assertThat(consent(order(OperationKind.FACE_SWAP, SWAP)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.field()).isEqualTo("consent");
                    assertThat(finding.severity()).isEqualTo(Finding.Severity.ERROR);
                });
        Map<String, Object> declared = new HashMap<>(SWAP);
        declared.put("consent", true);
        assertThat(consent(order(OperationKind.FACE_SWAP, declared))).isEmpty();
        assertThat(consent(speech())).isEmpty();
    }

    private static List<Finding> consent(Order order) {
        return new ConsentCheck().findings(Situations.of(order));
    }

    @Test
    void oneOfSeveralRunsKeepsTheDeclaration() {
        Map<String, Object> declared = new HashMap<>(SWAP);
        declared.put("consent", true);
        Order order = order(OperationKind.FACE_SWAP, declared);

        assertThat(order.single(order.request()).options().consent()).isTrue();
    }

    @Test
    void valuesOfTheRequestAreNamedWhereTheyStand() {
        FieldNames ofSpeech = FieldNames.of(speech().request());

        assertThat(ofSpeech.spelt(at("text")).field()).isEqualTo("request.text");
        assertThat(ofSpeech.spelt(at("prompt")).field()).isEqualTo("request.text");
        assertThat(ofSpeech.spelt(at("model")).field()).isEqualTo("model");
        Finding fixed =
                ofSpeech.spelt(Finding.error("voice", "x", Map.of(), Map.of("voice", "auto", "quality", "draft")));
        assertThat(fixed.fix()).isEqualTo(Map.of("request.voice", "auto", "quality", "draft"));
    }

    @Test
    void whereNobodyCanItIsSaidWhoseKeyIsMissing() {
        Finding finding = missing(Standing.CURRENT, false).finding(speech());

        assertThat(finding.code()).isEqualTo("operation.no_model");
        assertThat(finding.field()).isEqualTo("operation");
        assertThat(finding.params()).containsEntry("providers", List.of("Acme Voices"));
    }

    @Test
    void whoWorksWhereOrdersMayNotGoIsToldAsThat() {
        Finding finding = missing(Standing.CURRENT, false, "de").finding(speech());

        assertThat(finding.code()).isEqualTo("operation.region");
        assertThat(finding.params())
                .containsEntry("providers", List.of("Acme Voices"))
                .containsEntry("allowed", List.of("de"));
    }

    @Test
    void whereThereIsNobodyAtAllNobodyIsNamed() {
        assertThat(missing(Standing.RETIRED, false).finding(speech()).code()).isEqualTo("operation.nobody");
    }

    @Test
    void whatIsNotProvenIsNamedToWhoeverMayDare() {
        Finding finding = missing(Standing.UNPROVEN, true).finding(speech());

        assertThat(finding.code()).isEqualTo("operation.only_unproven");
        assertThat(finding.fix()).containsKey("model");
    }

    private static Finding at(String field) {
        return Finding.error(field, "x", Map.of(), Map.of());
    }

    private static Order speech() {
        return order(OperationKind.SPEECH, Map.of("request", Map.of("text", "Hello")));
    }

    private static Order order(OperationKind operation, Map<String, Object> form) {
        return new OperationStudio().read(operation, OperationForm.of(form));
    }

    private static MissingModel missing(Standing standing, boolean available) {
        return missing(standing, available, "");
    }

    /** @param regions where orders may go; whoever is known here works elsewhere */
    private static MissingModel missing(Standing standing, boolean available, String regions) {
        Model model = Models.of("acme/speech", OperationKind.SPEECH, standing);
        Catalog catalog = new Catalog() {
            @Override
            public List<Model> modelsFor(OperationKind operation) {
                return List.of(model);
            }

            @Override
            public Optional<ProviderSpec> provider(ProviderId id) {
                return Optional.of(new ProviderSpec(
                        id, "Acme Voices", null, null, true, null, null, null, null, "made up", "2026-11-24"));
            }
        };
        return new MissingModel(
                catalog,
                new Providers() {
                    @Override
                    public boolean available(ProviderId id) {
                        return available;
                    }
                },
                new Regions(null, Optional.of(regions)) {
                    @Override
                    public Optional<String> of(ProviderId id) {
                        return Optional.of("us");
                    }
                });
    }
}
