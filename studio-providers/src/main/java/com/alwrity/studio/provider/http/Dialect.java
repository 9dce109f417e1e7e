package com.alwrity.studio.provider.http;

import com.alwrity.studio.provider.ProviderException.Permanent;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;

/** How a service says no, as far as it says more than its status codes do. */
public interface Dialect {

    /** Says no by status codes alone. */
    Dialect PLAIN = new Dialect() {};

    /**
     * What an answer means.
     *
     * @param body what came, or a missing node where it cannot be read as JSON
     */
    default Meaning meaning(int status, JsonNode body) {
        return Meaning.of(status);
    }

    /** How long a refusal asks us to stay away, where the body says so and no header does. */
    default Optional<Duration> stayAway(JsonNode body) {
        return Optional.empty();
    }

    /** Whether an answer of this status promises that the request was not taken, and so will not be billed. */
    default boolean refuses(int status) {
        return status >= 400 && status < 500 && status != 408;
    }

    /**
     * What an answer means.
     *
     * @param status the status code that says it best, whatever the answer's own is
     * @param kind why it will not pass, where the body is clearer than any code
     * @param said the service's own words, for the log; empty where there are none
     */
    record Meaning(int status, Optional<Permanent.Kind> kind, String said) {

        public static Meaning of(int status) {
            return new Meaning(status, Optional.empty(), "");
        }

        public static Meaning of(int status, String said) {
            return new Meaning(status, Optional.empty(), said);
        }

        /** The same, and this is why. */
        public Meaning because(Permanent.Kind reason) {
            return new Meaning(status, Optional.of(reason), said);
        }

        boolean good() {
            return status >= 200 && status < 300 && kind.isEmpty();
        }
    }
}
