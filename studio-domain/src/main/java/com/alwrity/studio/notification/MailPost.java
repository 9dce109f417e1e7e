package com.alwrity.studio.notification;

/** The way to a mail server. */
public interface MailPost {

    /** Never throws for what the server says. */
    Outcome send(Letter letter);

    /** What came of it. */
    sealed interface Outcome {

        /** The server has taken it on. */
        record Sent() implements Outcome {}

        /** The server will not take it, however often it is asked. */
        record Refused(String why) implements Outcome {}

        /** It may be taken another time. */
        record NotNow(String why) implements Outcome {}
    }
}
