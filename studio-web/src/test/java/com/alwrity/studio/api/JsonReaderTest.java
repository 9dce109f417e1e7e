package com.alwrity.studio.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.studio.CreateForm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    @Test
    void reads_what_is_right() throws IOException {
        CreateForm request = read("""
                {"mode":"text-to-video","durationSeconds":8,"maxCost":"0.80","audio":{"kind":"speech","text":"Ahoi"}}""");
        assertThat(request.durationSeconds()).isEqualTo(8);
        assertThat(request.maxCost()).isEqualByComparingTo("0.8");
        assertThat(request.audio().text()).isEqualTo("Ahoi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{",
                "nonsense",
                "{\"mode\":\"a\"} {}",
                "{\"mode\":\"a\",\"mode\":\"b\"}",
                "[1]",
                "\"text\"",
                "{\"seed\": NaN}",
                "{\"prompt\":\"\u0001\"}"
            })
    void what_is_no_json_is_malformed(String body) {
        assertThat(refusal(body).kind()).isEqualTo(StudioException.Kind.MALFORMED);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`{\"promt\":\"a\"}`, promt, unknown_field",
                "`{\"audio\":{\"knd\":\"a\"}}`, audio.knd, unknown_field",
                "`{\"durationSeconds\":\"5\"}`, durationSeconds, wrong_type",
                "`{\"durationSeconds\":5.5}`, durationSeconds, wrong_type",
                "`{\"durationSeconds\":99999999999}`, durationSeconds, wrong_type",
                "`{\"durationSeconds\":true}`, durationSeconds, wrong_type",
                "`{\"prompt\":5}`, prompt, wrong_type",
                "`{\"prompt\":{}}`, prompt, wrong_type",
                "`{\"tags\":[\"a\",5]}`, tags[1], wrong_type",
                "`{\"tags\":\"a\"}`, tags, wrong_type",
                "`{\"imageAssetId\":\"../../etc\"}`, imageAssetId, wrong_type",
                "`{\"maxCost\":\"NaN\"}`, maxCost, wrong_type",
                "`{\"maxCost\":\"\"}`, maxCost, wrong_type",
                "`{\"reuse\":\"yes\"}`, reuse, wrong_type",
                "`{\"audio\":[]}`, audio, wrong_type",
            })
    void a_wrong_field_is_named(String body, String field, String code) {
        StudioException refusal = refusal(body);
        assertThat(refusal.kind()).isEqualTo(StudioException.Kind.INVALID);
        assertThat(refusal.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.field()).isEqualTo(field);
            assertThat(violation.code()).isEqualTo(code);
        });
    }

    @Test
    void a_body_over_the_limit_is_too_large() {
        StudioException refusal = refusal("{\"prompt\":\"" + "a".repeat(JsonReader.MAX_BYTES) + "\"}");
        assertThat(refusal.kind()).isEqualTo(StudioException.Kind.TOO_LARGE);
        assertThat(refusal.params()).containsEntry("limit", (long) JsonReader.MAX_BYTES);
    }

    private static StudioException refusal(String body) {
        return catchThrowableOfType(StudioException.class, () -> read(body));
    }

    private static CreateForm read(String body) throws IOException {
        return (CreateForm)
                JsonReader.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), CreateForm.class);
    }
}
