package com.alwrity.studio.notification;

/** What came of sending a message. */
public sealed interface WebhookAnswer {

    /** Until it was known. */
    int millis();

    /** @param text its beginning */
    record Answered(int status, String text, int millis) implements WebhookAnswer {

        boolean taken() {
            return status >= 200 && status < 300;
        }

        /** Nobody will be there again. */
        boolean gone() {
            return status == 410;
        }
    }

    /** @param problem a stable word, such as {@code webhook.timeout} */
    record Unanswered(String problem, int millis) implements WebhookAnswer {}
}
