package com.alwrity.studio.ledger;

import static com.alwrity.studio.ledger.AccountKind.AVAILABLE;
import static com.alwrity.studio.ledger.AccountKind.HELD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PostingTest {

    @Test
    void sumsToZero() {
        assertThatThrownBy(() -> posting(Map.of(AVAILABLE, -5L, HELD, 4L)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void movesOfNothingAreLeftOut() {
        assertThat(posting(Map.of(AVAILABLE, 0L, HELD, 0L)).entries()).isEmpty();
    }

    private static Posting posting(Map<AccountKind, Long> entries) {
        return new Posting("key", PostingKind.HOLD, UUID.randomUUID(), null, null, entries);
    }
}
