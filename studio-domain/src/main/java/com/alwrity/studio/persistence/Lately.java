package com.alwrity.studio.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Something of the database that is asked for all the time and changes a few times a year: read again when it is older
 * than a moment, so that all nodes see a change within it. One thread reads; the others go on with what they know, as
 * they may hold connections that the reader waits for.
 */
public final class Lately<T> {

    /** How long another node may go on with what was before. */
    public static final Duration MOMENT = Duration.ofSeconds(2);

    private final Clock clock;
    private final Supplier<T> source;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Reading<T> last;

    public Lately(Clock clock, Supplier<T> source) {
        this.clock = clock;
        this.source = source;
    }

    public T get() {
        Reading<T> known = last;
        if (fresh(known)) {
            return known.value();
        }
        if (known == null) {
            reading.lock();
        } else if (!reading.tryLock()) {
            return known.value();
        }
        try {
            return fresh(last) ? last.value() : read();
        } finally {
            reading.unlock();
        }
    }

    /** To be called after a change of our own is committed: from here on, this node knows it. */
    public void renew() {
        reading.lock();
        try {
            read();
        } finally {
            reading.unlock();
        }
    }

    private T read() {
        // The time before the reading: what changes meanwhile is seen the next time.
        Instant now = clock.instant();
        T value = source.get();
        last = new Reading<>(value, now);
        return value;
    }

    private boolean fresh(Reading<T> reading) {
        if (reading == null) {
            return false;
        }
        Duration age = Duration.between(reading.at(), clock.instant());
        return !age.isNegative() && age.compareTo(MOMENT) < 0;
    }

    private record Reading<T>(T value, Instant at) {}
}
