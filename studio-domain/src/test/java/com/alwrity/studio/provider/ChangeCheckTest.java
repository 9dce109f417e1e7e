package com.alwrity.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"https://api.acme.example", "https://10.0.0.5:8443/v1", "http://comfy:8188", "http://COMFY"})
    void anAddressIsEncryptedOrOfAnAllowedHost(String url) {
        assertThatCode(() -> ChangeCheck.check(address(url), List.of("comfy"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.acme.example",
                "ftp://comfy",
                "https://user:word@acme.example",
                "https://acme.example?key=1",
                "https://acme.example#top",
                "file:///etc/passwd",
                "acme.example"
            })
    void everyOtherAddressIsRefused(String url) {
        assertThat(refusal(address(url), List.of("comfy")))
                .extracting(Violation::field)
                .containsExactly("baseUrl");
    }

    @Test
    void aHostMayBeAllowedInTheSameBreath() {
        ProviderChange change = new ProviderChange(
                null, null, new Change<>(URI.create("http://comfy:8188")), null, null, new Change<>(List.of("comfy")));

        assertThatCode(() -> ChangeCheck.check(change, List.of())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words", "line\nbreak", "ключ", "\u0000"})
    void aKeyThatNoHeaderCarriesIsRefused(String key) {
        assertThat(refusal(ProviderChange.key(key), List.of()))
                .extracting(Violation::field)
                .containsExactly("apiKey");
    }

    @Test
    void limitsAndHostsAreHeldAgainstTheirs() {
        ProviderChange change = new ProviderChange(
                null, null, null, new Change<>(0), new Change<>(100_001), new Change<>(List.of("fine", "a/b")));

        assertThat(refusal(change, List.of()))
                .extracting(Violation::field)
                .containsExactly("atOnce", "perMinute", "allowedHosts[1]");
    }

    private static ProviderChange address(String url) {
        return new ProviderChange(null, null, new Change<>(URI.create(url)), null, null, null);
    }

    private static List<Violation> refusal(ProviderChange change, List<String> allowed) {
        return catchThrowableOfType(StudioException.class, () -> ChangeCheck.check(change, allowed))
                .violations();
    }
}
