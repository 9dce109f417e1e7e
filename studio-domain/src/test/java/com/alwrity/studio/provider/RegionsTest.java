package com.alwrity.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.ProviderSpec;
import com.alwrity.studio.persistence.Lately;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegionsTest {

    private static final ProviderId LOCAL = ProviderId.LOCAL;
    private static final ProviderId SINGAPORE = new ProviderId("singapore");
    private static final ProviderId UNKNOWN = new ProviderId("unknown");

    private static final ProviderId OWN = new ProviderId("own");

    private final Catalog catalog = new Catalog() {
        @Override
        public Optional<ProviderSpec> provider(ProviderId id) {
            String region = Map.of(LOCAL, "here", OWN, "here", SINGAPORE, "sg").get(id);
            URI address = id.equals(OWN) ? null : URI.create("https://" + id.key() + ".example");
            return Optional.of(
                    new ProviderSpec(id, id.key(), address, region, true, null, null, null, null, "x", "2026-11-24"));
        }
    };

    @Test
    void ordersGoAnywhereWhereNobodySaysOtherwise() {
        Regions anywhere = regions("", Map.of());

        assertThat(anywhere.allow(LOCAL)).isTrue();
        assertThat(anywhere.allow(SINGAPORE)).isTrue();
        assertThat(anywhere.allow(UNKNOWN)).isTrue();
    }

    @Test
    void ordersGoToTheNamedRegionsAndToThisMachineAlone() {
        Regions regions = regions("DE, SG", Map.of());

        assertThat(regions.allow(LOCAL)).isTrue();
        assertThat(regions.allow(SINGAPORE)).isTrue();
        assertThat(regions.allow(UNKNOWN))
                .as("one that may be anywhere is not in an allowed region")
                .isFalse();
        assertThat(regions("de", Map.of()).allow(SINGAPORE)).isFalse();
    }

    @Test
    void whatIsSaidHereOfARegionHolds() {
        Regions regions = regions("de", Map.of("singapore.region", "DE", "unknown.region", "here"));

        assertThat(regions.of(SINGAPORE)).contains("de");
        assertThat(regions.allow(SINGAPORE)).isTrue();
        assertThat(regions.allow(UNKNOWN)).isTrue();
    }

    @Test
    void ofAnotherAddressTheRegionIsNotKnown() {
        Map<String, String> moved = Map.of("singapore.base-url", "https://beijing.example");

        assertThat(regions("sg", moved).of(SINGAPORE)).isEmpty();
        assertThat(regions("sg", moved).allow(SINGAPORE)).isFalse();
    }

    @Test
    void aServiceOfOnesOwnIsHereAtWhateverAddress() {
        Map<String, String> named = Map.of("own.base-url", "http://127.0.0.1:8188");

        assertThat(regions("de", named).of(OWN)).contains("here");
        assertThat(regions("de", named).allow(OWN)).isTrue();
        assertThat(regions("de", Map.of("own.base-url", "https://rented.example", "own.region", "us"))
                        .allow(OWN))
                .as("one that is rented elsewhere can be said to be")
                .isFalse();
    }

    private Regions regions(String allowed, Map<String, String> configured) {
        Lately<Map<ProviderId, ProviderChoice>> none = new Lately<>(Clock.systemUTC(), Map::of);
        return new Regions(new ProviderSettings(catalog, configured, null, none), Optional.of(allowed));
    }
}
