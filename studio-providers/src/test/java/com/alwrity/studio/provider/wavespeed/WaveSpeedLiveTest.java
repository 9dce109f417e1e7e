package com.alwrity.studio.provider.wavespeed;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.provider.Blobs;
import com.alwrity.studio.provider.MediaSource;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderAccess;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.provider.TaskStatus;
import com.alwrity.studio.provider.VideoProvider.Found;
import com.alwrity.studio.provider.http.Http;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The real service, for whoever has a key: spends a tenth of a cent on the cheapest model there is. */
@EnabledIfEnvironmentVariable(named = "WAVESPEED_API_KEY", matches = ".+")
class WaveSpeedLiveTest {

    private final WaveSpeedProvider provider = new WaveSpeedProvider(
            () -> new ProviderAccess(
                    Optional.of(URI.create("https://api.wavespeed.ai")),
                    Optional.ofNullable(System.getenv("WAVESPEED_API_KEY")),
                    true,
                    Map.of()),
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
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void makesAPromptBetterAndFindsTheCallAgain() throws Exception {
        ModelCall call = WaveSpeedCalls.betterPrompt();
        ProviderTask task = provider.submit(call).task();
        assertThat(provider.find(call)).isEqualTo(new Found.Task(task));
        TaskStatus status = provider.poll(task);
        while (status instanceof TaskStatus.Waiting || status instanceof TaskStatus.Working) {
            status = CompletableFuture.supplyAsync(() -> task, CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS))
                    .thenApply(this::poll)
                    .get();
        }
        assertThat(status).isInstanceOf(TaskStatus.Done.class);
        assertThat(((MediaSource.Text) provider.fetch(task)).text()).isNotBlank();
    }

    private TaskStatus poll(ProviderTask task) {
        try {
            return provider.poll(task);
        } catch (ProviderException e) {
            throw new AssertionError(e);
        }
    }
}
