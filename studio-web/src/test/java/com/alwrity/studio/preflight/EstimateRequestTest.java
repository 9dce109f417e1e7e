package com.alwrity.studio.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.alwrity.studio.api.JsonReader;
import com.alwrity.studio.operation.GeneratedVideo;
import com.alwrity.studio.operation.Order;
import com.alwrity.studio.operation.RestyleVideo;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import com.alwrity.studio.studio.CreateStudio;
import com.alwrity.studio.studio.OperationStudio;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateRequestTest {

    private static final String FILE = "68cb1be3-97fe-4532-8083-e1c991ee7db0";

    @Test
    void bothKindsOfBodiesAreRead() throws IOException {
        Order created = order("""
                {"operation": "create", "request": {"mode": "text-to-video", "prompt": "A sea", "maxCost": "0.80"}}""");
        assertThat(created.request()).isInstanceOf(GeneratedVideo.class);
        assertThat(created.options().maxCost().plain()).isEqualTo("0.80");

        Order restyled = order("""
                {"operation": "restyle-video", "request": {
                  "request": {"videoAssetId": "%s", "style": "Anime"}, "variations": 2, "maxCost": 3}}""".formatted(FILE));
        assertThat(restyled.request())
                .isInstanceOfSatisfying(
                        RestyleVideo.class,
                        request -> assertThat(request.style()).isEqualTo("Anime"));
        assertThat(restyled.options().variations()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|operation|required",
                "{\"operation\":\"create\"}|request|required",
                "{\"operation\":\"create\",\"request\":null}|request|required",
                "{\"operation\":\"create\",\"request\":[]}|request|wrong_type",
                "{\"operation\":\"levitate\",\"request\":{}}|operation|not_allowed",
                "{\"operation\":\"retake\",\"request\":{}}|operation|not_allowed",
                "{\"operation\":\"create\",\"request\":{\"quoteId\":\"" + FILE + "\"}}|request.quoteId|unknown_field",
                "{\"operation\":\"create\",\"request\":{\"mode\":\"sideways\"}}|request.mode|not_allowed",
                "{\"operation\":\"create\",\"request\":{\"promt\":\"a\"}}|request.promt|unknown_field",
                "{\"operation\":\"create\",\"request\":{\"durationSeconds\":5.5}}|request.durationSeconds|wrong_type",
                "{\"operation\":\"create\",\"request\":{\"durationSeconds\":\"5\"}}|request.durationSeconds|wrong_type",
                "{\"operation\":\"create\",\"request\":{\"seed\":99999999999999999999}}|request.seed|wrong_type",
                "{\"operation\":\"create\",\"request\":{\"audio\":{\"knd\":\"a\"}}}|request.audio.knd|unknown_field",
                "{\"operation\":\"speech\",\"request\":{}}|request.request|required",
                "{\"operation\":\"speech\",\"request\":{\"request\":[]}}|request.request|wrong_type",
                "{\"operation\":\"speech\",\"request\":{\"text\":\"a\"}}|request.text|unknown_field",
                "{\"operation\":\"speech\",\"request\":{\"request\":{}}}|request.request.text|required",
                "{\"operation\":\"speech\",\"request\":{\"request\":{\"text\":5}}}|request.request.text|wrong_type",
                "{\"operation\":\"speech\",\"request\":{\"request\":{\"txt\":\"a\"}}}|request.request.txt|unknown_field",
                "{\"operation\":\"speech\",\"request\":{\"consent\":\"yes\"}}|request.consent|wrong_type"
            })
    void whatIsWrongIsNamedWithItsPath(String body, String field, String code) {
        StudioException refusal = catchThrowableOfType(StudioException.class, () -> order(body));

        assertThat(refusal.kind()).isEqualTo(StudioException.Kind.INVALID);
        assertThat(refusal.violations())
                .extracting(Violation::field, Violation::code)
                .contains(tuple(field, code));
    }

    private static Order order(String body) throws IOException {
        EstimateRequest request = (EstimateRequest)
                JsonReader.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), EstimateRequest.class);
        return request.order(new CreateStudio(null, null), new OperationStudio());
    }
}
