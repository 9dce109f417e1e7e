package com.alwrity.studio.provider.comfyui;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.provider.Blobs;
import com.alwrity.studio.provider.Calls;
import com.alwrity.studio.provider.ProviderAccess;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.VideoProvider.Found;
import com.alwrity.studio.provider.http.Http;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Asks a real ComfyUI for a run that it never had. */
@EnabledIfEnvironmentVariable(named = "STUDIO_LIVE_COMFYUI_BASE_URL", matches = ".+")
class ComfyLiveTest {

    @Test
    void aRunThatNeverArrivedIsNowhere() throws ProviderException {
        ProviderAccess access = new ProviderAccess(
                Optional.of(URI.create(System.getenv("STUDIO_LIVE_COMFYUI_BASE_URL"))),
                Optional.empty(),
                true,
                Map.of());
        ComfyProvider provider =
                new ComfyProvider(() -> access, new Http(Clock.systemUTC()), new Blobs(), Clock.systemUTC());
        assertThat(provider.find(Calls.lighthouse("comfyui/any"))).isInstanceOf(Found.Nowhere.class);
        provider.hangUp();
    }
}
