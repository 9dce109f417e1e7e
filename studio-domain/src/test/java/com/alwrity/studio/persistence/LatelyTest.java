package com.alwrity.studio.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class LatelyTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-24T12:00:00Z"));
    private final AtomicInteger readings = new AtomicInteger();
    private final Lately<Integer> lately =
            new Lately<>(((InstantSource) now::get).withZone(ZoneOffset.UTC), readings::incrementAndGet);

    @Test
    void readsOnceInAMoment() {
        assertThat(lately.get()).isEqualTo(1);
        assertThat(lately.get()).isEqualTo(1);

        now.updateAndGet(then -> then.plus(Lately.MOMENT));

        assertThat(lately.get()).isEqualTo(2);
    }

    @Test
    void readsAtOnceWhatWasChangedHere() {
        lately.get();

        lately.renew();

        assertThat(lately.get()).isEqualTo(2);
    }

    @Test
    void aClockThatGoesBackDoesNotKeepWhatIsOld() {
        lately.get();

        now.updateAndGet(then -> then.minusSeconds(3_600));

        assertThat(lately.get()).isEqualTo(2);
    }
}
