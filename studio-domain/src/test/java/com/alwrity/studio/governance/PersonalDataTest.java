package com.alwrity.studio.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write to jane.doe+films@mail.example.org about it",
                "jörg@übung.example",
                "Call +49 171 2345678 now",
                "Call 0049 (0) 171 234 56 78 now",
                "Call 0171 2345678 now",
                "Call 030/1234567 now",
                "Call (212) 555-0123 now",
                "Call 212-555-0123 now",
                "Charge 4111 1111 1111 1111 please",
                "Charge 4111-1111-1111-1111 please",
                "Charge 378282246310005 please",
                "Pay to DE89 3704 0044 0532 0130 00 BY FRIDAY",
                "Pay to GB82WEST12345698765432",
                "PAY NO93 8601 1117 947 NOW"
            })
    void isFound(String text) {
        assertThat(PersonalData.in(text)).isTrue();
        String masked = PersonalData.masked(text);
        assertThat(masked).hasSameSizeAs(text).contains("*");
        assertThat(PersonalData.in(masked)).as(masked).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A calm sea at dawn, 24 fps, 1920x1080, f/1.8",
                "In the years 1914-1918 and 1939–1945",
                "3.14159265358979 and 1,000,000,000,000",
                "Order 4111 1111 1111 1112, which is no card",
                "DE89 3704 0044 0532 0130 01 is no account",
                "AB12 CDEF GHIJ KLMN OPQR is no account either",
                "Meet @friend at 10:30, room 0815",
                "From 12.05.2024 to 13.06.2024 at 18:00",
                "A price of $1,299.00 for 2 items, no. 123456",
                "Seed 1234567890123"
            })
    void isNotSeenWhereThereIsNone(String text) {
        assertThat(PersonalData.in(text)).isFalse();
        assertThat(PersonalData.masked(text)).isEqualTo(text);
    }

    @Test
    void onlyWhatIsPersonalIsMasked() {
        assertThat(PersonalData.masked("A letter to a@b.example lies on a table, 0171 2345678 on it"))
                .isEqualTo("A letter to *********** lies on a table, **** ******* on it");
    }

    @Test
    void noTextTakesLong() {
        for (String hard : new String[] {
            "a".repeat(5000),
            "a.".repeat(2500) + "@",
            "1 ".repeat(2500),
            "+1(((".repeat(1000),
            "DE89 ".repeat(1000),
            "a@" + "b.".repeat(2500)
        }) {
            Assertions.assertTimeout(
                    Duration.ofSeconds(1),
                    () -> assertThatCode(() -> PersonalData.in(hard)).doesNotThrowAnyException());
        }
    }
}
