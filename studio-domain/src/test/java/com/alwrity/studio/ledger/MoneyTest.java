package com.alwrity.studio.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"0.8, 0.80", "0.125, 0.125", "3, 3.00", "0, 0.00", "12.340000, 12.34", "0.0000004, 0.00"})
    void isShownWithTwoDecimalsAtLeast(String amount, String shown) {
        assertThat(Money.of(amount).plain()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"1, 100000", "0.80, 80000", "0.00001, 1", "0.000001, 1", "0, 0"})
    void partOfAThousandthOfACreditCountsWhole(String amount, long thousandths) {
        assertThat(Money.of(amount).inCredits().thousandths()).isEqualTo(thousandths);
    }

    @Test
    void isNeverNegative() {
        assertThatThrownBy(() -> new Money(new BigDecimal("-0.01"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void creditsTurnBackIntoTheSameMoney() {
        assertThat(Credits.of(80).inMoney()).isEqualTo(Money.of("0.80"));
        assertThat(Credits.of(80).value()).isEqualTo(new BigDecimal("80"));
        assertThat(Credits.ofThousandths(80_500).value()).isEqualTo(new BigDecimal("80.5"));
    }

    @Test
    void creditsDoNotWrapAround() {
        assertThatThrownBy(() -> Credits.of(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Credits.ofThousandths(Long.MAX_VALUE).plus(Credits.ofThousandths(1)))
                .isInstanceOf(ArithmeticException.class);
    }
}
