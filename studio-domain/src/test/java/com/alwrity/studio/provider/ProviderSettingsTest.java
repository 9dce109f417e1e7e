package com.alwrity.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.Catalogs;
import com.alwrity.studio.persistence.Lately;
import com.alwrity.studio.persistence.Seal;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProviderSettingsTest {

    private static final ProviderId ACME = new ProviderId("acme");
    private static final Seal SEAL = new Seal("a secret of at least thirty-two characters");
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private final Catalog catalog = Catalogs.shipped();
    private final ProviderSetting stored = new ProviderSetting(ACME);

    @Test
    void whatIsConfiguredHolds() {
        ProviderAccess access = access(Map.of(
                "acme.api-key", "configured\n",
                "acme.base-url", "http://localhost:9",
                "acme.enabled", "false",
                "acme.at-once", "7",
                "acme.workspace", "ws-1",
                "other.api-key", "another's"));

        assertThat(access.apiKey()).contains("configured");
        assertThat(access.baseUrl()).contains(URI.create("http://localhost:9"));
        assertThat(access.enabled()).isFalse();
        assertThat(access.settings()).containsEntry("at-once", "7").containsEntry("workspace", "ws-1");
    }

    @Test
    void whatAnAdminChoseWins() {
        apply(new ProviderChange(
                new Change<>("chosen-key-1234"),
                new Change<>(true),
                new Change<>(URI.create("https://acme.example")),
                new Change<>(20),
                new Change<>(30),
                new Change<>(List.of("10.0.0.5", "comfy"))));

        ProviderAccess access =
                access(Map.of("acme.api-key", "configured", "acme.enabled", "false", "acme.at-once", "7"));

        assertThat(access.apiKey()).contains("chosen-key-1234");
        assertThat(access.baseUrl()).contains(URI.create("https://acme.example"));
        assertThat(access.enabled()).isTrue();
        assertThat(access.settings())
                .containsEntry("at-once", "20")
                .containsEntry("per-minute", "30")
                .containsEntry("allowed-hosts", "10.0.0.5,comfy");
    }

    @Test
    void aChoiceThatIsTakenBackLeavesWhatIsConfigured() {
        apply(ProviderChange.key("chosen-key-1234"));
        apply(ProviderChange.key(null));

        assertThat(access(Map.of("acme.api-key", "configured")).apiKey()).contains("configured");
        assertThat(stored.choice(SEAL).keyHint()).isEmpty();
    }

    @Test
    void whatAChangeDoesNotTouchStays() {
        apply(ProviderChange.key("chosen-key-1234"));
        apply(ProviderChange.enabled(false));

        assertThat(access(Map.of()).apiKey()).contains("chosen-key-1234");
        assertThat(access(Map.of()).enabled()).isFalse();
    }

    @Test
    void ofAKeyPeopleSeeItsEndAlone() {
        apply(ProviderChange.key("chosen-key-1234"));
        assertThat(stored.choice(SEAL).keyHint()).contains("1234");
        assertThat(stored.choice(SEAL).keySetAt()).contains(NOW);
        assertThat(stored.choice(SEAL).toString()).doesNotContain("chosen", "1234");

        apply(ProviderChange.key("short"));
        assertThat(stored.choice(SEAL).keyHint()).isEmpty();
        assertThat(ProviderChange.key("chosen-key-1234").toString()).doesNotContain("chosen");
    }

    @Test
    void aKeyThatCannotBeReadIsNone() {
        apply(ProviderChange.key("chosen-key-1234"));

        ProviderChoice unreadable = stored.choice(new Seal("another secret of thirty-two characters"));

        assertThat(unreadable.apiKey()).isEmpty();
        assertThat(unreadable.keyStored()).isTrue();
    }

    private void apply(ProviderChange change) {
        stored.apply(change, SEAL, UUID.randomUUID(), NOW);
    }

    private ProviderAccess access(Map<String, String> configured) {
        Lately<Map<ProviderId, ProviderChoice>> choices =
                new Lately<>(Clock.systemUTC(), () -> Map.of(ACME, stored.choice(SEAL)));
        return new ProviderSettings(catalog, configured, null, choices).access(ACME);
    }
}
