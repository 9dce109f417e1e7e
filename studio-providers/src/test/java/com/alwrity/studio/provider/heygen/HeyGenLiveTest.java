package com.alwrity.studio.provider.heygen;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.alwrity.studio.provider.Blobs;
import com.alwrity.studio.provider.ProviderAccess;
import com.alwrity.studio.provider.http.Http;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Asks the real service what costs nothing. */
@EnabledIfEnvironmentVariable(named = "STUDIO_LIVE_HEYGEN_API_KEY", matches = ".+")
class HeyGenLiveTest {

    @Test
    void theKeyOpensTheAccount() {
        ProviderAccess access = new ProviderAccess(
                Optional.of(URI.create("https://api.heygen.com")),
                Optional.of(System.getenv("STUDIO_LIVE_HEYGEN_API_KEY")),
                true,
                Map.of());
        HeyGenProvider provider =
                new HeyGenProvider(() -> access, new Http(Clock.systemUTC()), new Blobs(), Clock.systemUTC());
        assertThatCode(provider::balance).doesNotThrowAnyException();
    }
}
