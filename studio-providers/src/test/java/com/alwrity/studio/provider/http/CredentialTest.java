package com.alwrity.studio.provider.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CredentialTest {

    private final HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("https://service.example"));

    @Test
    void aKeyStandsInItsHeader() {
        Credential.bearer(Optional.of("a-key")).showIn(request);

        assertThat(request.build().headers().firstValue("Authorization")).contains("Bearer a-key");
    }

    @Test
    void aKeyThatCannotBeSentGoesNowhere() {
        Credential.bearer(Optional.of("a-key\n")).showIn(request);

        assertThat(request.build().headers().firstValue("Authorization")).isEmpty();
    }
}
