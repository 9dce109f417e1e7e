package com.alwrity.studio.provider.mirelo;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.provider.Blobs;
import com.alwrity.studio.provider.ProviderAccess;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.http.Http;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Asks the real service what costs nothing. */
@EnabledIfEnvironmentVariable(named = "STUDIO_LIVE_MIRELO_API_KEY", matches = ".+")
class MireloLiveTest {

    @Test
    void theKeyOpensTheAccount() throws ProviderException {
        ProviderAccess access = new ProviderAccess(
                Optional.of(URI.create("https://api.mirelo.ai")),
                Optional.of(System.getenv("STUDIO_LIVE_MIRELO_API_KEY")),
                true,
                Map.of("credit-price", "1"));
        MireloProvider provider =
                new MireloProvider(() -> access, new Http(Clock.systemUTC()), new Blobs(), Clock.systemUTC());
        assertThat(provider.balance()).isPresent();
    }
}
