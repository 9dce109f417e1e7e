package com.alwrity.studio.provider;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;

/** Something that goes wrong with one request to a stubbed service. */
public interface Fault {

    /** Longer than anybody waits. */
    Duration FOREVER = Duration.ofMinutes(5);

    /** Whether the service gets to know of the request, and does what it asks for. */
    boolean taken();

    /** @param right what the answer would be; null if the request was not taken */
    void answer(Wire wire, Reply right) throws IOException;

    /** The line is cut before the service takes the request. */
    static Fault lostBefore() {
        return untaken((wire, none) -> {
            throw new Wire.Cut();
        });
    }

    /** The service does what it is asked, and the line is cut before it can say so. */
    static Fault lostAfter() {
        return taken((wire, right) -> {
            throw new Wire.Cut();
        });
    }

    /** Nothing is taken; the answer is this. */
    static Fault refused(Reply reply) {
        return untaken((wire, none) -> wire.send(reply));
    }

    /** Nothing is taken; the answer has this status. */
    static Fault status(int status, String... headers) {
        Reply reply = Reply.text(status, "application/json", "{\"message\":\"as scripted\"}");
        for (int i = 0; i < headers.length; i += 2) {
            reply = reply.with(headers[i], headers[i + 1]);
        }
        return refused(reply);
    }

    /** Nothing is taken; the answer is this text. */
    static Fault text(int status, String type, String body) {
        return refused(Reply.text(status, type, body));
    }

    /** The service does what it is asked, and says something else. */
    static Fault takenBut(Reply reply) {
        return taken((wire, right) -> wire.send(reply));
    }

    /** The service does what it is asked, and says something else. */
    static Fault takenBut(int status, String body) {
        return takenBut(Reply.text(status, "text/html", body));
    }

    /** Stands still before the answer, for so long. */
    static Fault slow(Duration time) {
        return taken((wire, right) -> {
            wire.pause(time);
            wire.send(wire.part(right));
        });
    }

    /** The service does what it is asked, and never says so. */
    static Fault unanswered() {
        return slow(FOREVER);
    }

    /** The request lies there, heeded by nobody and unanswered. */
    static Fault unread() {
        return untaken((wire, none) -> wire.pause(FOREVER));
    }

    /** The answer comes a byte at a time, with so much time in between. */
    static Fault dripping(Duration each) {
        return taken((wire, right) -> {
            Reply part = wire.part(right);
            OutputStream out = wire.head(part);
            for (byte one : part.body()) {
                out.write(one);
                out.flush();
                wire.pause(each);
            }
        });
    }

    /** So many bytes of the answer, then the line is cut. */
    static Fault cutAfter(int bytes) {
        return taken((wire, right) -> {
            begin(wire, right, bytes);
            throw new Wire.Cut();
        });
    }

    /** So many bytes of the answer, then nothing more. */
    static Fault standingStillAfter(int bytes) {
        return taken((wire, right) -> {
            begin(wire, right, bytes);
            wire.pause(FOREVER);
        });
    }

    /** The answer ends in its middle, as if that were its end. */
    static Fault truncated() {
        return taken((wire, right) -> wire.send(shortened(right, right.body().length / 2)));
    }

    /** The answer ends after so many bytes, as if that were its end. */
    static Fault shortenedTo(int bytes) {
        return taken((wire, right) -> wire.send(shortened(right, bytes)));
    }

    /** All of it, whatever part was asked for. */
    static Fault withoutRanges() {
        return taken(Wire::send);
    }

    private static void begin(Wire wire, Reply right, int bytes) throws IOException {
        Reply part = wire.part(right);
        OutputStream out = wire.head(part);
        out.write(part.body(), 0, Math.min(bytes, part.body().length));
        out.flush();
    }

    private static Reply shortened(Reply reply, int bytes) {
        return new Reply(reply.status(), reply.headers(), Arrays.copyOf(reply.body(), bytes));
    }

    private static Fault taken(Answering answering) {
        return of(true, answering);
    }

    private static Fault untaken(Answering answering) {
        return of(false, answering);
    }

    private static Fault of(boolean taken, Answering answering) {
        return new Fault() {
            @Override
            public boolean taken() {
                return taken;
            }

            @Override
            public void answer(Wire wire, Reply right) throws IOException {
                answering.answer(wire, right);
            }
        };
    }

    /** A wrong way to answer. */
    interface Answering {
        void answer(Wire wire, Reply right) throws IOException;
    }
}
