package com.alwrity.studio.provider.wavespeed;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.provider.Blobs;
import com.alwrity.studio.provider.Calls;
import com.alwrity.studio.provider.Live;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.Published;
import com.alwrity.studio.provider.http.Http;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The real service; a video costs ten cents. */
@EnabledIfEnvironmentVariable(named = "STUDIO_LIVE_HUGGINGFACE_API_KEY", matches = ".+")
class HuggingFaceLiveTest {

    private final HuggingFaceProvider provider = new HuggingFaceProvider(
            () -> Live.access("huggingface"), new Http(Clock.systemUTC()), new Blobs(), Clock.systemUTC());

    @Test
    @EnabledIfEnvironmentVariable(named = Live.SPEND, matches = "true")
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void makesAVideo() throws Exception {
        ModelCall any = WaveSpeedCalls.video("huggingface");
        ModelCall call =
                Calls.of(Published.model("huggingface/hunyuan-video-1.5/text-to-video"), any.request(), any.inputs());
        assertThat(Live.run(provider, call)).hasSizeGreaterThan(10_000);
    }
}
