package com.alwrity.studio.provider.http;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.http.HttpRequest;
import java.util.Optional;

/** The header that opens a service, and the key in it, which nobody else is shown. */
public final class Credential {

    private static final Logger LOG = System.getLogger(Credential.class.getName());
    private static final int SHORTEST_SECRET = 4;

    private final String header;
    private final String prefix;
    private final Optional<String> key;

    private Credential(String header, String prefix, Optional<String> key) {
        this.header = header;
        this.prefix = prefix;
        this.key = key;
    }

    public static Credential bearer(Optional<String> key) {
        return new Credential("Authorization", "Bearer ", key);
    }

    /** @param name a header of the service's own, such as {@code X-Api-Key} */
    public static Credential header(String name, Optional<String> key) {
        return new Credential(name, "", key);
    }

    public static Credential none() {
        return bearer(Optional.empty());
    }

    /** A key that cannot be sent is left out: the service then says that it misses one. */
    void showIn(HttpRequest.Builder request) {
        key.ifPresent(secret -> {
            try {
                request.header(header, prefix + secret);
            } catch (IllegalArgumentException e) {
                // Its message repeats the key, so that it goes nowhere.
                LOG.log(Level.WARNING, "The key for " + header + " has characters that cannot be sent");
            }
        });
    }

    /** The text with the key taken out: services like to repeat what they refuse. */
    String mask(String text) {
        return key.filter(secret -> secret.length() >= SHORTEST_SECRET)
                .map(secret -> text.replace(secret, "•••"))
                .orElse(text);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return header + (key.isPresent() ? ": •••" : ": none");
    }
}
