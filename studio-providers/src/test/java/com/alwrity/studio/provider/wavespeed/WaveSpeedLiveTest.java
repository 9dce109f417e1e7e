package com.alwrity.studio.provider.wavespeed;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.provider.Blobs;
import com.alwrity.studio.provider.Live;
import com.alwrity.studio.provider.MediaSource;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.provider.TaskStatus;
import com.alwrity.studio.provider.VideoProvider.Found;
import com.alwrity.studio.provider.http.Http;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The real service; a better prompt costs a tenth of a cent, a video a quarter of a dollar. */
@EnabledIfEnvironmentVariable(named = "STUDIO_LIVE_WAVESPEED_API_KEY", matches = ".+")
class WaveSpeedLiveTest {

    private final WaveSpeedProvider provider = new WaveSpeedProvider(
            () -> Live.access("wavespeed"),
            new Http(Clock.systemUTC()),
            new Blobs(),
            Optional.empty(),
            Clock.systemUTC());

    @Test
    void tellsTheBalanceTheModelsAndAPrice() throws ProviderException {
        assertThat(provider.balance()).isPresent();
        assertThat(provider.liveModels().orElseThrow()).hasSizeGreaterThan(50);
        assertThat(provider.quote(WaveSpeedCalls.video("wavespeed"))).isPresent();
    }

    @Test
    @EnabledIfEnvironmentVariable(named = Live.SPEND, matches = "true")
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void makesAPromptBetterAndFindsTheCallAgain() throws ProviderException {
        ModelCall call = WaveSpeedCalls.betterPrompt();
        ProviderTask task = provider.submit(call).task();
        assertThat(provider.find(call)).isEqualTo(new Found.Task(task));
        assertThat(Live.end(provider, task)).isInstanceOf(TaskStatus.Done.class);
        assertThat(((MediaSource.Text) provider.fetch(task)).text()).isNotBlank();
    }

    @Test
    @EnabledIfEnvironmentVariable(named = Live.SPEND, matches = "true")
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void makesAVideo() throws Exception {
        assertThat(Live.run(provider, WaveSpeedCalls.video("wavespeed"))).hasSizeGreaterThan(10_000);
    }
}
