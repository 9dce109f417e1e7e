package com.alwrity.studio.provider.wavespeed;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.provider.Fault;
import com.alwrity.studio.provider.ProviderException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service tells by itself. */
class WaveSpeedWebhookTest extends AtWaveSpeed {

    @Test
    void aMessageOfTheServiceNamesItsTask() throws ProviderException {
        Run run = run(provider.submit(call()).task());
        WebhookMessage message = server.message(run, Instant.now());
        assertThat(provider.taskId(message.headers(), message.body())).contains(run.id());
        assertThat(provider.taskId(message.headers(), message.body()))
                .as("doubled")
                .contains(run.id());
        run.is("completed");
        WebhookMessage done = server.message(run, Instant.now());
        assertThat(provider.taskId(done.headers(), done.body())).contains(run.id());
        assertThat(provider.taskId(message.headers(), message.body()))
                .as("out of order")
                .contains(run.id());
        assertThat(stub().asked(WaveSpeedServer.SECRET)).hasSize(1);
    }

    @Test
    void aMessageThatIsStaleOrForgedNamesNothing() throws ProviderException {
        Run run = run(provider.submit(call()).task());
        WebhookMessage stale = server.message(run, Instant.now().minusSeconds(301));
        assertThat(provider.taskId(stale.headers(), stale.body())).isEmpty();
        WebhookMessage forged = WebhookMessage.signed(
                "whsec_guess", "1", Instant.now(), ("{\"id\":\"" + run.id() + "\"}").getBytes(StandardCharsets.UTF_8));
        assertThat(provider.taskId(forged.headers(), forged.body())).isEmpty();
        assertThat(provider.taskId(Map.of(), new byte[0])).isEmpty();
        assertThat(stub().asked(WaveSpeedServer.SECRET))
                .as("nobody makes us ask and ask")
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"id\":\"../x\"}", "not json"})
    void aMessageWithoutATaskNamesNothing(String body) {
        WebhookMessage message = WebhookMessage.signed(
                WaveSpeedServer.WEBHOOK_SECRET, "1", Instant.now(), body.getBytes(StandardCharsets.UTF_8));
        assertThat(provider.taskId(message.headers(), message.body())).isEmpty();
    }

    @Test
    void withoutTheSecretNothingIsBelieved() throws ProviderException {
        Run run = run(provider.submit(call()).task());
        stub().goWrong(WaveSpeedServer.SECRET, Fault.status(500));
        WebhookMessage message = server.message(run, Instant.now());
        assertThat(provider.taskId(message.headers(), message.body())).isEmpty();
    }
}
