package com.alwrity.studio.provider.wavespeed;

import com.alwrity.studio.provider.ModelCall;
import java.time.Duration;
import java.time.Instant;

/**
 * Until when a call may be sent, and from when on its absence proves that it never arrived. The service knows no key
 * against doubling, so both ends must hold: nothing is sent after the first moment, however long this node slept, and
 * nothing is concluded before the second.
 */
final class Deadline {

    /** For each file, and for the call itself: two exchanges of half a minute each, and some breath. */
    private static final Duration EACH = Duration.ofMinutes(2);

    /** Bytes in a second of the slowest line that is worked with. */
    private static final long SLOWEST_LINE = 1 << 16;

    /** How long a request may lie at the service's door, and a new prediction be missing from its lists. */
    private static final Duration SETTLED = Duration.ofMinutes(5);

    private Deadline() {}

    static Instant ofSending(ModelCall call) {
        long bytes =
                call.inputs().stream().mapToLong(input -> input.media().bytes()).sum();
        return call.startedAt()
                .plus(EACH.multipliedBy(1L + call.inputs().size()))
                .plusSeconds(bytes / SLOWEST_LINE);
    }

    static Instant ofArriving(ModelCall call) {
        return ofSending(call).plus(SETTLED);
    }
}
