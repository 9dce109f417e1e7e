package com.alwrity.studio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.catalog.ModelDifference.Kind;
import com.alwrity.studio.json.Json;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.provider.LiveModel;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Model OURS = entry("""
            {"key":"acme/one","name":"One","provider":"acme","providerModel":"one","version":3,
             "operations":["text-to-video"],"quality":"draft","goodFor":"Made for tests.","ai":true,
             "capability":{"resolutions":["480p","720p"],"aspectRatios":["16:9"],"durations":[5,10],
               "sounds":["silent"],"maxPrompt":100,"negativePrompt":false},
             "fields":[{"name":"input.prompt","type":"string","required":true,"from":"prompt"},
               {"name":"seed","type":"integer"}],
             "price":{"per":"metered","unit":"second","every":5,"minimum":"0.02","maximum":"2.00",
               "rates":[{"amount":"0.10","when":{"resolution":"480p"}},{"amount":"0.20"}]},
             "latency":{"fixedSeconds":1,"perSecond":1,"scalesWithPixels":false},
             "source":"https://acme.example","checkedOn":"2026-11-24"}""");

    @Test
    void whatIsTheSameIsNoDifference() {
        assertThat(compare(OURS, live("one", "0.10", List.of("prompt", "seed"), List.of("prompt"))))
                .isEmpty();
    }

    @Test
    void aModelThatIsNotListedIsToBeRetired() {
        assertThat(Comparison.of(List.of(OURS), List.of())).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(Kind.GONE);
            assertThat(difference.proposal()).contains(new ModelChange("acme/one", ModelChange.Kind.RETIRE, null));
        });
    }

    @Test
    void aRetiredOneThatIsNotListedIsAsItShouldBe() {
        assertThat(Comparison.of(List.of(standing(Standing.RETIRED)), List.of()))
                .isEmpty();
    }

    @Test
    void aRetiredOneThatIsListedAgainMayBeTried() {
        assertThat(compare(standing(Standing.RETIRED), live("one", "0.10", List.of(), List.of())))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.kind()).isEqualTo(Kind.RETURNED);
                    assertThat(difference.proposal().orElseThrow().change()).isEqualTo(ModelChange.Kind.UNPROVEN);
                });
    }

    @Test
    void anotherPriceIsTheCheapestRuns() {
        assertThat(compare(OURS, live("one", "0.15", List.of(), List.of())))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.kind()).isEqualTo(Kind.PRICE);
                    assertThat(difference.was()).isEqualTo(Money.of("0.10"));
                    assertThat(difference.now()).isEqualTo(Money.of("0.15"));
                });
    }

    @Test
    void fieldsThatWeFillAndThatAreGoneMakeAModelUnproven() {
        assertThat(compare(OURS, live("one", "0.10", List.of("text", "seed"), List.of("text"))))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.kind()).isEqualTo(Kind.FIELDS);
                    assertThat(difference.missing()).containsExactly("prompt");
                    assertThat(difference.unknown()).containsExactly("text");
                    assertThat(difference.required()).containsExactly("text");
                    assertThat(difference.proposal().orElseThrow().change()).isEqualTo(ModelChange.Kind.UNPROVEN);
                });
    }

    @Test
    void aFieldMoreHarmsNobody() {
        assertThat(compare(OURS, live("one", "0.10", List.of("prompt", "seed", "style"), List.of("prompt"))))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.unknown()).containsExactly("style");
                    assertThat(difference.proposal()).isEmpty();
                });
    }

    @Test
    void whatTheCatalogueDoesNotHaveIsNew() {
        LiveModel two = live("two", "0.30", List.of(), List.of());

        assertThat(Comparison.of(List.of(), List.of(two))).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(Kind.NEW);
            assertThat(difference.key()).isNull();
            assertThat(difference.providerModel()).isEqualTo("two");
            assertThat(difference.proposal()).isEmpty();
        });
    }

    @Test
    void aPriceMovesInAllOfItsParts() {
        PriceRule.Metered moved = BasePrice.moved((PriceRule.Metered) OURS.price(), Money.of("0.10"), Money.of("0.15"));

        assertThat(moved.rates())
                .containsExactly(
                        new PriceRule.Rate(Money.of("0.15"), Map.of("resolution", "480p")),
                        new PriceRule.Rate(Money.of("0.30"), Map.of()));
        assertThat(moved.minimum()).isEqualTo(Money.of("0.03"));
        assertThat(moved.maximum()).isEqualTo(Money.of("3.00"));
    }

    private static List<ModelDifference> compare(Model ours, LiveModel theirs) {
        return Comparison.of(List.of(ours), List.of(theirs));
    }

    private static LiveModel live(String name, String price, List<String> fields, List<String> required) {
        return new LiveModel(name, name, Optional.of(Money.of(price)), fields, required);
    }

    private static Model standing(Standing standing) {
        return ModelEntry.read(ModelEntry.write(OURS).put("standing", standing.key()));
    }

    private static Model entry(String json) {
        return ModelEntry.read(Json.read(json, ObjectNode.class));
    }
}
