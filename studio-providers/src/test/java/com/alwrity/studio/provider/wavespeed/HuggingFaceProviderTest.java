package com.alwrity.studio.provider.wavespeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alwrity.studio.provider.Blobs;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.Patience;
import com.alwrity.studio.provider.ProviderAccess;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.ServiceStub;
import com.alwrity.studio.provider.VideoProvider;
import com.alwrity.studio.provider.http.Http;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HuggingFaceProviderTest implements WaveSpeedContract {

    private final WaveSpeedServer server = WaveSpeedServer.start();
    private final Blobs blobs = new Blobs();
    private final HuggingFaceProvider provider = new HuggingFaceProvider(
            () -> new ProviderAccess(
                    Optional.of(URI.create(server.baseUrl() + "/wavespeed")), Optional.of(key()), true, Map.of()),
            new Http(Clock.systemUTC(), Patience.OF_TESTS),
            blobs,
            Clock.systemUTC());

    @AfterEach
    void stop() {
        server.close();
    }

    @Override
    public WaveSpeedServer server() {
        return server;
    }

    @Override
    public VideoProvider provider() {
        return provider;
    }

    @Override
    public ModelCall call() {
        return WaveSpeedCalls.video("huggingface");
    }

    @Override
    public boolean finds() {
        return false;
    }

    @Override
    public boolean stops() {
        return false;
    }

    @Test
    void everythingGoesThroughTheRouter() throws ProviderException {
        provider.poll(provider.submit(call()).task());
        assertThat(stub().last(ServiceStub.SUBMIT).path()).isEqualTo("/wavespeed/api/v3/alibaba/wan-2.5/text-to-video");
        assertThat(stub().last(ServiceStub.POLL).path()).startsWith("/wavespeed/api/v3/predictions/");
        assertThat(stub().last(ServiceStub.POLL).header("Authorization")).contains("Bearer " + key());
    }

    @Test
    void filesGoIntoTheCall() throws ProviderException {
        InputFile file = blobs.audio("mediaAssetId", "waves".getBytes(StandardCharsets.UTF_8), 3);
        provider.submit(WaveSpeedCalls.transcript("huggingface", file));
        assertThat(stub().last(ServiceStub.SUBMIT).json().path("audio").asText())
                .isEqualTo("data:audio/mpeg;base64,d2F2ZXM=");
    }

    @Test
    void aFileThatIsTooLargeForACallIsRefused() {
        InputFile file = blobs.audio("mediaAssetId", new byte[(8 << 20) + 1], 3);
        assertThatThrownBy(() -> provider.submit(WaveSpeedCalls.transcript("huggingface", file)))
                .isInstanceOf(Permanent.class);
        assertThat(stub().asked(ServiceStub.SUBMIT)).isEmpty();
    }
}
