package com.alwrity.studio.provider.wavespeed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSignatureTest {

    private static final Instant NOW = Instant.parse("2026-11-24T06:00:00Z");
    private static final byte[] BODY = "{\"id\":\"abc\",\"status\":\"completed\"}".getBytes(StandardCharsets.UTF_8);

    private final WebhookSignature signature = new WebhookSignature("whsec_top", Clock.fixed(NOW, ZoneOffset.UTC));
    private final WebhookMessage message = WebhookMessage.signed("whsec_top", "msg_1", NOW, BODY);

    @Test
    void aMessageOfTheServiceIsKnown() {
        assertThat(signature.proves(message.headers(), message.body())).isTrue();
    }

    @Test
    void theExampleOfTheContractIsKnown() {
        // echo -n 'msg_1.1795500000.{}' | openssl dgst -sha256 -hmac top
        WebhookSignature at =
                new WebhookSignature("top", Clock.fixed(Instant.ofEpochSecond(1_795_500_000), ZoneOffset.UTC));
        Map<String, String> headers = Map.of(
                "webhook-id", "msg_1",
                "webhook-timestamp", "1795500000",
                "webhook-signature", "v3,3ce1373adf38ce223fba56eba9558fb60555c90262c82630ca0e414d8006af3a");
        assertThat(at.proves(headers, "{}".getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @Test
    void oneOfSeveralSignaturesIsEnough() {
        assertThat(signature.proves(
                        with("webhook-signature", "v3,00 " + message.headers().get("webhook-signature")), BODY))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"-301, false", "-300, true", "0, true", "300, true", "301, false", "-86400, false"})
    void aMessageIsGoodForFiveMinutes(long seconds, boolean good) {
        WebhookMessage sent = WebhookMessage.signed("whsec_top", "msg_1", NOW.plusSeconds(seconds), BODY);
        assertThat(signature.proves(sent.headers(), sent.body())).isEqualTo(good);
    }

    @Test
    void whatWasChangedOnTheWayIsForged() {
        byte[] other = "{\"id\":\"abd\",\"status\":\"completed\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(signature.proves(message.headers(), other)).isFalse();
        assertThat(signature.proves(with("webhook-id", "msg_2"), BODY)).isFalse();
        assertThat(signature.proves(with("webhook-timestamp", String.valueOf(NOW.getEpochSecond() + 1)), BODY))
                .isFalse();
    }

    @Test
    void anotherSecretIsNoneOfOurs() {
        WebhookMessage forged = WebhookMessage.signed("whsec_guess", "msg_1", NOW, BODY);
        assertThat(signature.proves(forged.headers(), forged.body())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"webhook-id", "webhook-timestamp", "webhook-signature"})
    void nothingMayBeMissing(String header) {
        Map<String, String> headers = new HashMap<>(message.headers());
        headers.remove(header);
        assertThat(signature.proves(headers, BODY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "soon", "-5", "99999999999999999999", "1e9"})
    void nonsenseIsNoTime(String time) {
        assertThat(signature.proves(with("webhook-timestamp", time), BODY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v3,", "v1,00", "v3,ÄÖÜ"})
    void nonsenseIsNoSignature(String nonsense) {
        assertThat(signature.proves(with("webhook-signature", nonsense), BODY)).isFalse();
    }

    private Map<String, String> with(String header, String value) {
        Map<String, String> headers = new HashMap<>(message.headers());
        headers.put(header, value);
        return headers;
    }
}
