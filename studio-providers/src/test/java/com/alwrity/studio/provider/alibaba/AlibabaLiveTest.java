package com.alwrity.studio.provider.alibaba;

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

/** The real service; a video costs 25 cents. */
@EnabledIfEnvironmentVariable(named = "STUDIO_LIVE_ALIBABA_API_KEY", matches = ".+")
class AlibabaLiveTest {

    private final AlibabaProvider provider = new AlibabaProvider(
            () -> Live.access("alibaba"), new Http(Clock.systemUTC()), new Blobs(), Clock.systemUTC());

    @Test
    void theKeyOpensTheService() throws Exception {
        ProviderTask nobodys = new ProviderTask(provider.id(), UUID.randomUUID().toString(), UUID.randomUUID());
        assertThat(provider.poll(nobodys)).isInstanceOf(TaskStatus.Unknown.class);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = Live.SPEND, matches = "true")
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void makesAVideo() throws Exception {
        ModelCall call = Calls.of(
                Published.model("alibaba/wan2.5/text-to-video"),
                new TextToVideo(
                        "A lighthouse at dusk",
                        null,
                        new Shape(Resolution.P480, AspectRatio.LANDSCAPE_16_9, 5),
                        Motion.MEDIUM,
                        new Sound.Silent(),
                        null),
                List.of());
        assertThat(Live.run(provider, call)).hasSizeGreaterThan(10_000);
    }
}
