package com.alwrity.studio.provider.heygen;

import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.http.Dialect;
import com.fasterxml.jackson.databind.JsonNode;

/** Refusals as {@code {"error": {"code", "message"}}}. */
final class HeyGenDialect implements Dialect {

    @Override
    public Meaning meaning(int status, JsonNode body) {
        JsonNode error = body.path("error");
        String code = error.path("code").asText("");
        Meaning said = Meaning.of(status, (code + " " + error.path("message").asText("")).strip());
        return switch (code) {
            case "insufficient_credit", "quota_exceeded" -> said.because(Permanent.Kind.OUT_OF_FUNDS);
            case "unauthorized", "forbidden" -> said.because(Permanent.Kind.NOT_AUTHORIZED);
            case "validation_error", "payload_too_large", "asset_not_available" ->
                said.because(Permanent.Kind.INVALID_REQUEST);
            default -> said;
        };
    }
}
