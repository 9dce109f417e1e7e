package com.alwrity.studio.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SealTest {

    private static final String PLACE = "provider/wavespeed/api-key";
    private final Seal seal = new Seal("a secret of at least thirty-two characters");

    @Test
    void whatWasSealedIsOpenedInItsPlaceAlone() {
        String sealed = seal.seal("sk-live-äöü-1234", PLACE);

        assertThat(seal.open(sealed, PLACE)).contains("sk-live-äöü-1234");
        assertThat(seal.open(sealed, "provider/ltx/api-key")).isEmpty();
    }

    @Test
    void nothingOfTheSecretIsSeenAndNoTwoSealsAreAlike() {
        assertThat(seal.seal("sk-live-1234", PLACE))
                .doesNotContain("1234")
                .isNotEqualTo(seal.seal("sk-live-1234", PLACE));
    }

    @Test
    void anotherSecretOpensNothing() {
        String sealed = new Seal("another secret of thirty-two characters").seal("sk-live-1234", PLACE);

        assertThat(seal.open(sealed, PLACE)).isEmpty();
    }

    @Test
    void whatWasChangedIsNotOpened() {
        String sealed = seal.seal("sk-live-1234", PLACE);
        char last = sealed.charAt(10);
        String changed = sealed.substring(0, 10) + (last == 'A' ? 'B' : 'A') + sealed.substring(11);

        assertThat(seal.open(changed, PLACE)).isEmpty();
        assertThat(seal.open("v1:", PLACE)).isEmpty();
        assertThat(seal.open("v1:!", PLACE)).isEmpty();
        assertThat(seal.open("", PLACE)).isEmpty();
    }
}
