package com.alwrity.studio.provider.google;

import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.ProviderException.RateLimited;
import com.alwrity.studio.provider.ProviderException.Transient;
import com.alwrity.studio.provider.http.Dialect;
import com.alwrity.studio.provider.http.JsonService;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Why an operation failed.
 *
 * @param code of google.rpc.Code: what Google's services have in common
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record GoogleError(Integer code, String message) {

    /** How Veo words a refusal of the prompt or the picture, which has no code of its own. */
    private static final Pattern GUIDELINES =
            Pattern.compile("usage guidelines|responsible ai|safety", Pattern.CASE_INSENSITIVE);

    /** Refusals as {@code {"error": {"code", "message", "status", "details": […]}}}. */
    static final Dialect DIALECT = new Dialect() {
        @Override
        public Meaning meaning(int status, JsonNode body) {
            if (status < 400) {
                return Meaning.of(status);
            }
            JsonNode error = body.path("error");
            Meaning meaning = Meaning.of(status, error.path("message").asText());
            return keyIsWrong(error) || needsBilling(error) ? meaning.because(Permanent.Kind.NOT_AUTHORIZED) : meaning;
        }

        /** As {@code {"retryDelay": "34.07s"}} among the details. */
        @Override
        public Optional<Duration> stayAway(JsonNode body) {
            return body.path("error").path("details").findValuesAsText("retryDelay").stream()
                    .filter(delay -> delay.matches("\\d{1,6}(\\.\\d{1,9})?s"))
                    .map(delay -> Duration.parse("PT" + delay))
                    .findFirst();
        }
    };

    ProviderException reason() {
        String why = JsonService.inShort(code + ": " + message);
        return switch (code == null ? 0 : code) {
            case 3 ->
                new Permanent(isAboutContent() ? Permanent.Kind.CONTENT_REJECTED : Permanent.Kind.INVALID_REQUEST, why);
            case 4 -> passing(Transient.Kind.TIMED_OUT, why);
            case 7, 16 -> new Permanent(Permanent.Kind.NOT_AUTHORIZED, why);
            case 8 -> new RateLimited(why, Optional.empty());
            case 14 -> passing(Transient.Kind.UNAVAILABLE, why);
            default -> new Permanent(Permanent.Kind.FAILED, why);
        };
    }

    private boolean isAboutContent() {
        return message != null && GUIDELINES.matcher(message).find();
    }

    /** A wrong key is a bad request to Google, told from others by its reason. */
    private static boolean keyIsWrong(JsonNode error) {
        return error.path("details").findValuesAsText("reason").contains("API_KEY_INVALID");
    }

    private static boolean needsBilling(JsonNode error) {
        return error.path("status").asText().equals("FAILED_PRECONDITION");
    }

    private static Transient passing(Transient.Kind kind, String why) {
        return new Transient(kind, why, Optional.empty(), null);
    }
}
