package com.alwrity.studio.provider;

import java.time.Duration;
import java.util.Optional;

/** A provider could not do what it was asked. The kind says what may be done about it. */
public abstract sealed class ProviderException extends Exception
        permits ProviderException.Transient, ProviderException.Permanent, ProviderException.InDoubt {

    private ProviderException(String message, Throwable cause) {
        super(message, cause);
    }

    /** A stable word for messages and records, such as {@code rate_limited}. */
    public abstract String code();

    /** Will pass: wait, and repeat what is safe to repeat. */
    public static sealed class Transient extends ProviderException permits RateLimited {
        private final Kind kind;
        private final transient Optional<Duration> retryAfter;

        /** Why it will pass. */
        public enum Kind {
            RATE_LIMITED,
            UNAVAILABLE,
            TIMED_OUT
        }

        public Transient(Kind kind, String message, Optional<Duration> retryAfter, Throwable cause) {
            super(message, cause);
            this.kind = kind;
            this.retryAfter = retryAfter;
        }

        @Override
        public String code() {
            return "provider." + kind.name().toLowerCase(java.util.Locale.ROOT);
        }

        /** How long the provider asks us to wait. */
        public Optional<Duration> retryAfter() {
            return retryAfter;
        }
    }

    /** The provider has had enough of us for a while: asking again at once would only make it worse. */
    public static final class RateLimited extends Transient {
        public RateLimited(String message, Optional<Duration> retryAfter) {
            super(Kind.RATE_LIMITED, message, retryAfter, null);
        }
    }

    /** Will not pass by itself: the next candidate, or failure with the reason. */
    public static final class Permanent extends ProviderException {
        private final Kind kind;

        /** Why it will not pass. */
        public enum Kind {
            INVALID_REQUEST,
            NOT_AUTHORIZED,
            MODEL_GONE,
            CONTENT_REJECTED,
            OUT_OF_FUNDS,
            /** It came to nothing; another try may go better. */
            FAILED,
            STALLED,
            /** It came to nothing, and would in the same way each time. */
            CANNOT_MAKE
        }

        public Permanent(Kind kind, String message) {
            this(kind, message, null);
        }

        public Permanent(Kind kind, String message, Throwable cause) {
            super(message, cause);
            this.kind = kind;
        }

        public Kind kind() {
            return kind;
        }

        @Override
        public String code() {
            return "provider." + kind.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The request left and no answer came: ask the provider what became of it, never send it again blindly. */
    public static final class InDoubt extends ProviderException {
        public InDoubt(String message, Throwable cause) {
            super(message, cause);
        }

        @Override
        public String code() {
            return "provider.in_doubt";
        }
    }
}
