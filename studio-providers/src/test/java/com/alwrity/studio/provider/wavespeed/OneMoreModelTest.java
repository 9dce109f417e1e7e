package com.alwrity.studio.provider.wavespeed;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.catalog.Fit;
import com.alwrity.studio.catalog.Misfit;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.catalog.Pricing;
import com.alwrity.studio.json.Json;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Shape;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.operation.TextToVideo;
import com.alwrity.studio.provider.Asked;
import com.alwrity.studio.provider.Blobs;
import com.alwrity.studio.provider.Calls;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.Patience;
import com.alwrity.studio.provider.ProviderAccess;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ServiceStub;
import com.alwrity.studio.provider.TaskStatus;
import com.alwrity.studio.provider.http.Http;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A further model of a known provider is an entry, {@code one-more.json}, and nothing else: no line of Java knows it. */
class OneMoreModelTest {

    private final WaveSpeedServer server = WaveSpeedServer.start();
    private final Model model = entry();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void isFittedAndPricedByItsEntry() {
        ModelCall call = call(AspectRatio.ULTRAWIDE_21_9, 6);

        assertThat(Fit.misfits(model, call.request(), call.inputs())).isEmpty();
        assertThat(Pricing.price(model, call.workload()))
                .map(Pricing.Price::estimate)
                .contains(Money.of("1.00"));
        assertThat(Fit.misfits(model, call(AspectRatio.PORTRAIT_9_16, 8).request(), List.of()))
                .extracting(Misfit::field)
                .containsExactlyInAnyOrder("aspectRatio", "durationSeconds");
    }

    @Test
    void isCalledAtItsAddressInItsOwnFields() throws ProviderException, IOException {
        WaveSpeedProvider provider = new WaveSpeedProvider(
                () -> new ProviderAccess(Optional.of(server.baseUrl()), Optional.of("a-key"), true, Map.of()),
                new Http(Clock.systemUTC(), Patience.OF_TESTS),
                new Blobs(),
                Optional.empty(),
                Clock.systemUTC());

        assertThat(provider.poll(
                        provider.submit(call(AspectRatio.SQUARE_1_1, 3)).task()))
                .isNotInstanceOf(TaskStatus.Failed.class);

        Asked asked = server.stub().last(ServiceStub.SUBMIT);
        assertThat(asked.path()).isEqualTo("/api/v3/acme/one-more/text-to-video");
        assertThat(asked.json()).hasToString(Json.mapper().readTree("""
            {"input": {"text": "A lighthouse", "length": "short"},
             "output": {"width": 1080, "height": 1080, "music": true}, "polish": "full"}\
            """).toString());
    }

    private ModelCall call(AspectRatio ratio, int seconds) {
        Shape shape = new Shape(Resolution.P1080, ratio, seconds);
        return Calls.of(
                model,
                new TextToVideo("A lighthouse", null, shape, Motion.MEDIUM, new Sound.Generated(), 7L),
                List.of());
    }

    private static Model entry() {
        try {
            return Json.mapper().readValue(OneMoreModelTest.class.getResource("one-more.json"), Model[].class)[0];
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
