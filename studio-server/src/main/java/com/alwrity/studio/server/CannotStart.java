package com.alwrity.studio.server;

/** Why the server does not start, in words for whoever started it. */
public class CannotStart extends Exception {

    /** What scripts see when a port or the data directory is taken. */
    public static final int IN_USE = 2;

    private static final int WRONG = 1;

    private final int exitCode;

    public CannotStart(String message) {
        this(message, null);
    }

    public CannotStart(String message, Throwable cause) {
        this(message, cause, WRONG);
    }

    private CannotStart(String message, Throwable cause, int exitCode) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    /** Somebody else holds what the server needs. */
    public static CannotStart inUse(String message) {
        return new CannotStart(message, null, IN_USE);
    }

    public int exitCode() {
        return exitCode;
    }
}
