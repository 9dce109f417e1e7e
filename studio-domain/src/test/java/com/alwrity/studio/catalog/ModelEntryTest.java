package com.alwrity.studio.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelEntryTest {

    private static final String RIGHT = """
            {"key":"acme/one","name":"One","provider":"acme","providerModel":"one","version":1,
             "operations":["text-to-video"],"quality":"draft","goodFor":"Made for tests.","ai":true,
             "capability":{"resolutions":["480p"],"aspectRatios":["16:9"],"durations":[5],
               "sounds":["silent"],"maxPrompt":100,"negativePrompt":false},
             "fields":[{"name":"prompt","type":"string","required":true,"from":"prompt"}],
             "price":{"per":"metered","unit":"run","rates":[{"amount":"0.10"}]},
             "latency":{"fixedSeconds":1,"perSecond":1,"scalesWithPixels":false},
             "source":"https://acme.example","checkedOn":"2026-11-24"}""";

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        Model model = ModelEntry.read(right());

        assertThat(ModelEntry.read(ModelEntry.write(model))).isEqualTo(model);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/name | null | name | required",
                "/nam | \"x\" | nam | unknown_field",
                "/provider | \"Acme!\" | provider | malformed",
                "/provider | \"other\" | key | model.entry",
                "/operations | [] | operations | model.entry",
                "/operations | [\"fly\"] | operations[0] | malformed",
                "/operations | \"text-to-video\" | operations | wrong_type",
                "/quality | \"best\" | quality | malformed",
                "/standing | \"fine\" | standing | malformed",
                "/price | {\"per\":\"quoted\"} | standing | model.entry",
                "/price | {\"per\":\"moon\"} | price | wrong_type",
                "/price/rates | [] | price.rates | model.entry",
                "/price/rates/0/amount | \"-1\" | price.rates[0].amount | malformed",
                "/price/unit | \"mile\" | price.unit | wrong_type",
                "/fields/0/from | \"mood\" | fields[0].from | model.entry",
                "/fields/0/from | null | fields[0].required | model.entry",
                "/fields/0/type | \"word\" | fields[0].type | wrong_type",
                "/fields/0/name | null | fields[0].name | required",
                "/fields/0/nmae | \"x\" | fields[0].nmae | unknown_field",
                "/capability/resolutions | [\"721p\"] | capability.resolutions[0] | malformed",
                "/capability/maxPrompt | \"long\" | capability.maxPrompt | wrong_type",
                "/latency | null | latency | required",
                "/template | \"nowhere/x.json\" | template | model.template_unknown"
            })
    void aWrongFieldIsNamed(String pointer, String value, String field, String code) throws Exception {
        ObjectNode entry = right();
        int cut = pointer.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) entry.at(pointer.substring(0, cut));
        JsonNode wrong = Json.mapper().readTree(value);
        parent.set(pointer.substring(cut + 1), wrong);

        StudioException refusal = catchThrowableOfType(StudioException.class, () -> ModelEntry.read(entry));

        assertThat(refusal.violations())
                .extracting(Violation::field, Violation::code)
                .containsExactly(tuple(field, code));
    }

    private static ObjectNode right() {
        return Json.read(RIGHT, ObjectNode.class);
    }
}
