package com.alwrity.studio.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NextPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/create", "/library?q=storm&kind=video", "/assets/1#details"})
    void stays_on_this_site(String path) {
        assertThat(NextPage.safe(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "", "create", "//evil.example", "/\\evil.example", "\\\\evil.example", "https://evil.example",
                "javascript:alert(1)", "/x\r\nSet-Cookie: a=b", "/sign-in", "/sign-out", " //evil.example", "/\t/evil"
            })
    void never_leads_elsewhere(String path) {
        assertThat(NextPage.safe(path)).isEqualTo("/");
    }
}
