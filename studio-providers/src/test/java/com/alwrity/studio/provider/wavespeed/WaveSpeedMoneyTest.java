package com.alwrity.studio.provider.wavespeed;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.provider.Fault;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.provider.TaskStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the service says of prices, charges and what is left. */
class WaveSpeedMoneyTest extends AtWaveSpeed {

    @Test
    void endsWithWhatIsInTheBook() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        finish(task);
        assertThat(provider.poll(task)).isEqualTo(new TaskStatus.Done(Optional.of(Money.of("0.25"))));
        run(task).refund("0.10");
        assertThat(provider.poll(task)).isEqualTo(new TaskStatus.Done(Optional.of(Money.of("0.15"))));
    }

    @Test
    void aBookThatCannotBeReadHoldsNothingUp() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        finish(task);
        for (Fault fault : List.of(
                Fault.status(500),
                Fault.status(403),
                Fault.text(200, "text/html", "<html>"),
                Fault.refused(WaveSpeedServer.good(Map.of("has_more", false, "items", List.of()))))) {
            stub().goWrong(WaveSpeedServer.BILLING, fault);
            assertThat(provider.poll(task)).isEqualTo(new TaskStatus.Done(Optional.empty()));
        }
    }

    @Test
    void asksForThePriceOfThisCall() throws ProviderException {
        assertThat(provider.quote(call())).contains(Money.of("0.25"));
        assertThat(stub().last(WaveSpeedServer.PRICE)
                        .json()
                        .path("inputs")
                        .path("duration")
                        .asInt())
                .isEqualTo(5);
        stub().goWrong(
                        WaveSpeedServer.PRICE,
                        Fault.refused(WaveSpeedServer.good(Map.of("price", 0.3, "currency", "USD"))),
                        Fault.refused(WaveSpeedServer.good(Map.of("price", 2, "currency", "CNY"))));
        assertThat(provider.quote(call())).contains(Money.of("0.30"));
        assertThat(provider.quote(call())).isEmpty();
    }

    @Test
    void aCallWithFilesIsPricedOnceTheyAreThere() throws ProviderException {
        InputFile file = blobs.audio("mediaAssetId", new byte[10], 3);
        assertThat(provider.quote(WaveSpeedCalls.transcript("wavespeed", file))).isEmpty();
        assertThat(stub().asked(WaveSpeedServer.UPLOAD)).isEmpty();
        provider.submit(WaveSpeedCalls.transcript("wavespeed", file));
        assertThat(provider.quote(WaveSpeedCalls.transcript("wavespeed", file))).contains(Money.of("0.05"));
    }

    @Test
    void tellsTheBalanceAndTheModels() throws ProviderException {
        assertThat(provider.balance()).contains(Money.of("42.5"));
        stub().goWrong(
                        "models",
                        Fault.refused(WaveSpeedServer.good(List.of(Map.of(
                                "model_id",
                                "alibaba/wan-2.5/text-to-video",
                                "name",
                                "WAN 2.5",
                                "base_price",
                                0.25,
                                "api_schema",
                                Map.of(
                                        "api_schemas",
                                        List.of(Map.of(
                                                "type",
                                                "model_run",
                                                "request_schema",
                                                Map.of(
                                                        "properties", Map.of("prompt", Map.of("type", "string")),
                                                        "required", List.of("prompt"))))))))));
        assertThat(provider.liveModels().orElseThrow()).singleElement().satisfies(model -> {
            assertThat(model.providerModel()).isEqualTo("alibaba/wan-2.5/text-to-video");
            assertThat(model.basePrice()).contains(Money.of("0.25"));
            assertThat(model.fields()).containsExactly("prompt");
            assertThat(model.required()).containsExactly("prompt");
        });
    }
}
