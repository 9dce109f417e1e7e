package com.alwrity.studio.provider.ltx;

import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.ProviderException.Transient;
import com.alwrity.studio.provider.http.Dialect;
import com.alwrity.studio.provider.http.JsonService;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What went wrong, in the words that refusals and failed jobs have in common. */
@JsonIgnoreProperties(ignoreUnknown = true)
record LtxError(String type, String message) {

    private static final String FILTERED = "content_filtered_error";

    /** Refusals as {@code {"type": "error", "error": {"type", "message"}}}. */
    static final Dialect DIALECT = new Dialect() {
        @Override
        public Meaning meaning(int status, JsonNode body) {
            if (!body.path("type").asText().equals("error")) {
                return Meaning.of(status);
            }
            JsonNode error = body.path("error");
            Meaning meaning = Meaning.of(status, error.path("message").asText());
            return error.path("type").asText().equals(FILTERED)
                    ? meaning.because(Permanent.Kind.CONTENT_REJECTED)
                    : meaning;
        }

        /** An overloaded service turns away at the door. */
        @Override
        public boolean refuses(int status) {
            return status == 529 || Dialect.super.refuses(status);
        }
    };

    /** Why a job failed. */
    ProviderException reason() {
        String why = JsonService.inShort(type + ": " + message);
        return switch (type == null ? "" : type) {
            case FILTERED -> new Permanent(Permanent.Kind.CONTENT_REJECTED, why);
            case "invalid_request_error" -> new Permanent(Permanent.Kind.INVALID_REQUEST, why);
            case "insufficient_funds_error" -> new Permanent(Permanent.Kind.OUT_OF_FUNDS, why);
            case "rate_limit_error", "concurrency_limit_error", "service_unavailable", "overloaded_error" ->
                new Transient(Transient.Kind.UNAVAILABLE, why, Optional.empty(), null);
            default -> new Permanent(Permanent.Kind.FAILED, why);
        };
    }
}
