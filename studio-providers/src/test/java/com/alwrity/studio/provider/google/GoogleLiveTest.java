package com.alwrity.studio.provider.google;

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
import com.alwrity.studio.provider.LiveModel;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.Published;
import com.alwrity.studio.provider.http.Http;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The real service; a video costs 20 cents. */
@EnabledIfEnvironmentVariable(named = "STUDIO_LIVE_GOOGLE_API_KEY", matches = ".+")
class GoogleLiveTest {

    private final GoogleProvider provider = new GoogleProvider(
            () -> Live.access("google"), new Http(Clock.systemUTC()), new Blobs(), Clock.systemUTC());

    @Test
    void theKeyOpensTheListOfModels() throws Exception {
        assertThat(provider.liveModels().orElseThrow())
                .extracting(LiveModel::providerModel)
                .contains("veo-3.1-generate-preview");
    }

    @Test
    @EnabledIfEnvironmentVariable(named = Live.SPEND, matches = "true")
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void makesAVideo() throws Exception {
        ModelCall call = Calls.of(
                Published.model("google/veo-3.1-lite/text-to-video"),
                new TextToVideo(
                        "A lighthouse at dusk",
                        null,
                        new Shape(Resolution.P720, AspectRatio.LANDSCAPE_16_9, 4),
                        Motion.MEDIUM,
                        new Sound.Generated(),
                        null),
                List.of());
        assertThat(Live.run(provider, call)).hasSizeGreaterThan(10_000);
    }
}
