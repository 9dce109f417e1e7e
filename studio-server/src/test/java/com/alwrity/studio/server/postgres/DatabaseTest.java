package com.alwrity.studio.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alwrity.studio.server.CannotStart;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatabaseTest {

    @Test
    void theAddressGetsWhatTheStudioReliesOn() {
        assertThat(new Database("jdbc:postgresql://db/studio", "u", "p").url())
                .startsWith("jdbc:postgresql://db/studio?")
                .contains("stringtype=unspecified");
        assertThat(new Database("jdbc:postgresql://db/studio?ssl=true&stringtype=varchar", "u", "p").url())
                .startsWith("jdbc:postgresql://db/studio?ssl=true&stringtype=varchar&")
                .doesNotContain("unspecified");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsWaitedForAndThenNamed() {
        List<String> news = new ArrayList<>();
        Database nowhere = new Database("jdbc:postgresql://127.0.0.1:1/studio", "u", "p");
        assertThatThrownBy(() -> ForeignPostgres.await(nowhere, Duration.ofMillis(1), news::add))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("studio.jdbc.url")
                .hasMessageContaining("127.0.0.1:1");
    }
}
