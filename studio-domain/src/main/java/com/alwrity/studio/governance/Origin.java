package com.alwrity.studio.governance;

/**
 * The address that the work of this thread was asked for from. Whoever serves a request carries it; work of the studio's
 * own has none.
 */
public final class Origin {

    private static final ThreadLocal<String> ADDRESS = new ThreadLocal<>();

    private Origin() {}

    /** Work that may fail in a way of its own. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T run() throws E;
    }

    /** Null for what the studio does by itself. */
    public static String current() {
        return ADDRESS.get();
    }

    /** Does the work in the name of whoever is at that address, and forgets them after it. */
    public static <T, E extends Exception> T during(String address, Work<T, E> work) throws E {
        String before = ADDRESS.get();
        ADDRESS.set(address);
        try {
            return work.run();
        } finally {
            ADDRESS.set(before);
        }
    }
}
