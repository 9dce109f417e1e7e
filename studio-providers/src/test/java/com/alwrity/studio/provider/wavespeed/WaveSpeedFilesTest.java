package com.alwrity.studio.provider.wavespeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.alwrity.studio.provider.Fault;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.ProviderException.Transient;
import com.alwrity.studio.provider.ServiceStub;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How files get to the service. */
class WaveSpeedFilesTest extends AtWaveSpeed {

    @Test
    void aFileIsPutWhereTheServiceWantsItAndOnlyOnce() throws ProviderException {
        byte[] bytes = "waves".getBytes(StandardCharsets.UTF_8);
        InputFile file = blobs.audio("mediaAssetId", bytes, 3);
        provider.submit(WaveSpeedCalls.transcript("wavespeed", file));
        String address = server.runs().get(0).input().path("audio").asText();
        assertThat(server.uploaded(address)).isEqualTo(bytes);
        provider.submit(WaveSpeedCalls.transcript("wavespeed", file));
        assertThat(stub().asked(WaveSpeedServer.PUT)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {WaveSpeedServer.UPLOAD, WaveSpeedServer.PUT})
    void anUploadThatFailsIsNoDoubt(String route) {
        InputFile file = blobs.audio("mediaAssetId", new byte[10], 3);
        for (Fault fault :
                List.of(Fault.status(503), Fault.status(403), Fault.lostAfter(), Fault.text(200, "text/html", "<p>"))) {
            stub().goWrong(route, fault);
            Throwable failure = catchThrowable(() -> provider.submit(WaveSpeedCalls.transcript("wavespeed", file)));
            assertThat(failure == null || failure instanceof Transient || failure instanceof Permanent)
                    .as("%s", failure)
                    .isTrue();
        }
        assertThat(stub().taken(ServiceStub.SUBMIT)).isLessThanOrEqualTo(1);
    }
}
