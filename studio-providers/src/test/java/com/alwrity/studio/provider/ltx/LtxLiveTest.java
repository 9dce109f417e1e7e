package com.alwrity.studio.provider.ltx;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Shape;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.operation.TextToVideo;
import com.alwrity.studio.provider.Blobs;
import com.alwrity.studio.provider.Calls;
import com.alwrity.studio.provider.Live;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.provider.Published;
import com.alwrity.studio.provider.TaskStatus;
import com.alwrity.studio.provider.http.Http;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The real service; a video costs 18 cents. */
@EnabledIfEnvironmentVariable(named = "STUDIO_LIVE_LTX_API_KEY", matches = ".+")
class LtxLiveTest {

    private final LtxProvider provider =
            new LtxProvider(() -> Live.access("ltx"), new Http(Clock.systemUTC()), new Blobs(), Clock.systemUTC());

    @Test
    void theKeyOpensTheService() throws Exception {
        ProviderTask nobodys = new ProviderTask(provider.id(), "text-to-video/" + UUID.randomUUID(), UUID.randomUUID());
        assertThat(provider.poll(nobodys)).isInstanceOf(TaskStatus.Unknown.class);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = Live.SPEND, matches = "true")
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void makesAVideo() throws Exception {
        ModelCall call = Calls.of(
                Published.model("ltx/ltx-2-3-fast/text-to-video"),
                new TextToVideo(
                        "A lighthouse at dusk",
                        null,
                        new Shape(Resolution.P720, AspectRatio.LANDSCAPE_16_9, 6),
                        Motion.MEDIUM,
                        new Sound.Silent(),
                        null),
                List.of());
        assertThat(Live.run(provider, call)).hasSizeGreaterThan(10_000);
    }
}
