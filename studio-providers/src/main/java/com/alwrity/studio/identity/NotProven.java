package com.alwrity.studio.identity;

/** Why a sign-in by the provider came to nothing; the message is for the log. */
final class NotProven extends Exception {

    private final SignInRefusal why;

    NotProven(SignInRefusal why, String message) {
        super(message);
        this.why = why;
    }

    NotProven(SignInRefusal why, String message, Throwable cause) {
        super(message, cause);
        this.why = why;
    }

    SignInRefusal why() {
        return why;
    }
}
