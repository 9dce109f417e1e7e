package com.alwrity.studio.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until the test moves it. */
public final class TestClock extends Clock {

    private Instant now = Instant.parse("2026-11-24T08:00:00Z");

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public void passUntil(Instant time) {
        now = time.isAfter(now) ? time : now;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
