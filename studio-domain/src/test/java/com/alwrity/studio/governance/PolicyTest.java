package com.alwrity.studio.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.catalog.Models;
import com.alwrity.studio.catalog.ProviderSpec;
import com.alwrity.studio.catalog.Standing;
import com.alwrity.studio.json.Json;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import com.alwrity.studio.provider.ProviderId;
import com.alwrity.studio.provider.Regions;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private static final Model MODEL = Models.of("acme/speech", OperationKind.SPEECH, Standing.CURRENT);

    @Test
    void whatIsNotSaidIsAsTheInstallationHasIt() {
        Policy read = Json.read("{\"retired\": true}", Policy.class);

        assertThat(read).isEqualTo(Policy.OPEN);
        assertThat(models("de").allows(read, MODEL)).isTrue();
        assertThat(read.of(OperationKind.FACE_SWAP)).isEqualTo(LikenessRule.CONSENT);
    }

    @Test
    void itIsKeptAsItWasSet() {
        Policy policy = new Policy(
                List.of("local"),
                List.of("fr", "de", "fr"),
                List.of("acme/speech"),
                FlaggedRule.BLOCK,
                LikenessRule.OFF,
                null,
                LikenessRule.OFF,
                PersonalDataRule.MASK,
                false,
                Money.of("2.50"),
                30,
                " © Harbour ",
                true);

        assertThat(policy.watermark()).isEqualTo("© Harbour");
        assertThat(Json.read(Json.write(policy), Policy.class)).isEqualTo(policy);
        assertThat(policy.regions()).containsExactly("de", "fr");
        assertThat(policy.of(OperationKind.DUB_VIDEO)).isEqualTo(LikenessRule.OFF);
        assertThat(policy.of(OperationKind.CLONE_VOICE)).isEqualTo(LikenessRule.CONSENT);
        assertThat(policy.of(OperationKind.TEXT_TO_VIDEO)).isEqualTo(LikenessRule.CONSENT);
    }

    @Test
    void whatIsAboveTheAmountOrSaidToBeAskedForNeedsAnApproval() {
        Policy policy = Json.read("{\"approvalAbove\": \"2.50\", \"dubbing\": \"approval\"}", Policy.class);

        assertThat(policy.needsApproval(OperationKind.TEXT_TO_VIDEO, Money.of("2.50")))
                .isFalse();
        assertThat(policy.needsApproval(OperationKind.TEXT_TO_VIDEO, Money.of("2.51")))
                .isTrue();
        assertThat(policy.needsApproval(OperationKind.DUB_VIDEO, Money.ZERO)).isTrue();
        assertThat(Policy.OPEN.needsApproval(OperationKind.DUB_VIDEO, Money.of("1000")))
                .isFalse();
    }

    @Test
    void whatKeepsAModelOutIsNamed() {
        assertThat(code("de", "{\"forbiddenModels\": [\"acme/speech\"]}")).contains("policy.model");
        assertThat(code("de", "{\"providers\": [\"local\"]}")).contains("policy.provider");
        assertThat(code("us", "{\"regions\": [\"de\"]}")).contains("policy.region");
        assertThat(code(null, "{\"regions\": [\"de\"]}")).contains("policy.region_unknown");
        assertThat(code("de", "{\"regions\": [\"de\"], \"providers\": [\"acme\"]}"))
                .isEmpty();
        assertThat(code(Regions.HERE, "{\"regions\": []}")).isEmpty();
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        Policy wrong = Json.read(
                "{\"providers\": [\"nobody\"], \"regions\": [\"DE\"], \"forbiddenModels\": [\"acme/none\"]}",
                Policy.class);

        assertThatThrownBy(() -> PolicyRules.check(wrong, "x".repeat(501), catalog()))
                .isInstanceOfSatisfying(
                        StudioException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::field)
                                .containsExactlyInAnyOrder("providers", "regions", "forbiddenModels", "note"));
        PolicyRules.check(Json.read("{\"providers\": [\"acme\"], \"regions\": [\"de\"]}", Policy.class), "", catalog());
    }

    private static Optional<String> code(String region, String policy) {
        return models(region).obstacle(Json.read(policy, Policy.class), MODEL).map(PolicyModels.Obstacle::code);
    }

    private static PolicyModels models(String region) {
        return new PolicyModels(catalog(), new Regions(null, Optional.empty()) {
            @Override
            public Optional<String> of(ProviderId id) {
                return Optional.ofNullable(region);
            }
        });
    }

    private static Catalog catalog() {
        ProviderSpec acme = new ProviderSpec(
                new ProviderId("acme"), "Acme", null, null, true, null, null, null, null, "made up", "2026-11-24");
        return new Catalog() {
            @Override
            public Optional<ProviderSpec> provider(ProviderId id) {
                return Optional.of(acme);
            }

            @Override
            public Collection<ProviderSpec> providers() {
                return List.of(acme);
            }

            @Override
            public Optional<Model> model(String key) {
                return Optional.of(MODEL).filter(model -> model.key().equals(key));
            }
        };
    }
}
