package com.alwrity.studio.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SameOriginTest {

    @ParameterizedTest
    @CsvSource({
        "same-origin, , , true",
        "none, , , true",
        "same-site, http://studio.example:8080, , false",
        "cross-site, http://studio.example:8080, , false",
        ", http://studio.example:8080, , true",
        ", http://STUDIO.example:8080, , true",
        ", http://studio.example, , false",
        ", http://evil.example, http://studio.example:8080/x, false",
        ", null, , false",
        ", , http://studio.example:8080/create, true",
        ", , http://studio.example:8080.evil.example/, false",
        ", , http://evil.example/?http://studio.example:8080/, false",
        ", not an address, , false",
        ", , , false",
    })
    void only_our_own_pages_may_act(String fetchSite, String origin, String referer, boolean proven) {
        assertThat(SameOrigin.proven(fetchSite, origin, referer, "studio.example:8080", Optional.empty()))
                .isEqualTo(proven);
    }

    @Test
    void behind_a_proxy_the_public_address_counts() {
        Optional<URI> known = Optional.of(URI.create("https://studio.example"));
        assertThat(SameOrigin.proven(null, "https://studio.example", null, "10.0.0.5:8080", known))
                .isTrue();
        assertThat(SameOrigin.proven(null, "http://studio.example", null, "10.0.0.5:8080", known))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void looking_changes_nothing(String method) {
        assertThat(SameOrigin.changesState(method)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "ANYTHING"})
    void all_else_may(String method) {
        assertThat(SameOrigin.changesState(method)).isTrue();
    }
}
