package com.alwrity.studio.provider.decart;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.provider.Blobs;
import com.alwrity.studio.provider.ProviderAccess;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.provider.TaskStatus;
import com.alwrity.studio.provider.http.Http;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Asks the real service what costs nothing. */
@EnabledIfEnvironmentVariable(named = "STUDIO_LIVE_DECART_API_KEY", matches = ".+")
class DecartLiveTest {

    @Test
    void aJobOfNobodyIsUnknown() throws ProviderException {
        ProviderAccess access = new ProviderAccess(
                Optional.of(URI.create("https://api.decart.ai")),
                Optional.of(System.getenv("STUDIO_LIVE_DECART_API_KEY")),
                true,
                Map.of());
        DecartProvider provider =
                new DecartProvider(() -> access, new Http(Clock.systemUTC()), new Blobs(), Clock.systemUTC());
        UUID nobody = UUID.randomUUID();
        assertThat(provider.poll(new ProviderTask(provider.id(), nobody.toString(), nobody)))
                .isInstanceOf(TaskStatus.Unknown.class);
    }
}
