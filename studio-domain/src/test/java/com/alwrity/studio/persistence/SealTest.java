package com.alwrity.studio.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
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
        int middle = sealed.length() - 10;
        String changed =
                sealed.substring(0, middle) + (sealed.charAt(middle) == 'A' ? 'B' : 'A') + sealed.substring(middle + 1);

        assertThat(seal.open(changed, PLACE)).isEmpty();
        assertThat(seal.open("v1:", PLACE)).isEmpty();
        assertThat(seal.open("v1:!", PLACE)).isEmpty();
        assertThat(seal.open("", PLACE)).isEmpty();
    }

    @Test
    void whatWasSealedWithAFormerSecretOpensAndIsSealedAnew() {
        String former = seal.seal("sk-live-1234", PLACE);
        Seal rotated = new Seal(
                "the secret that came after the other one",
                Optional.of("some secret of thirty-two characters, a secret of at least thirty-two characters"));

        assertThat(rotated.open(former, PLACE)).contains("sk-live-1234");
        String anew = rotated.sealAnew(former, PLACE).orElseThrow();

        assertThat(new Seal("the secret that came after the other one").open(anew, PLACE))
                .contains("sk-live-1234");
        assertThat(seal.open(anew, PLACE)).isEmpty();
        assertThat(rotated.sealAnew(anew, PLACE)).isEmpty();
        assertThat(seal.sealAnew(anew, PLACE)).isEmpty();
    }

    /** As it was stored before keys had names. */
    @Test
    void whatWasSealedWithoutTheNameOfItsKeyOpens() {
        String sealed = seal.seal("sk-live-1234", PLACE);
        String unnamed = "v1:" + sealed.substring(sealed.lastIndexOf(':') + 1);

        assertThat(seal.open(unnamed, PLACE)).contains("sk-live-1234");
        assertThat(seal.open(seal.sealAnew(unnamed, PLACE).orElseThrow(), PLACE))
                .contains("sk-live-1234");
    }
}
