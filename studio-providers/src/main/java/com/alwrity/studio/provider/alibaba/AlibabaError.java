package com.alwrity.studio.provider.alibaba;

import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.ProviderException.RateLimited;
import com.alwrity.studio.provider.http.Dialect;
import com.alwrity.studio.provider.http.JsonService;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** The service's codes, which refusals and failed tasks have in common. */
final class AlibabaError {

    /** Refusals as {@code {"code", "message", "request_id"}}. */
    static final Dialect DIALECT = new Dialect() {
        @Override
        public Meaning meaning(int status, JsonNode body) {
            Meaning meaning = Meaning.of(status, body.path("message").asText());
            return kind(body.path("code").asText()).map(meaning::because).orElse(meaning);
        }
    };

    private AlibabaError() {}

    /** Why a task failed. */
    static ProviderException reason(String code, String message) {
        String known = code == null ? "" : code;
        String why = JsonService.inShort(known + ": " + message);
        if (known.startsWith("Throttling")) {
            return new RateLimited(why, Optional.empty());
        }
        boolean wrong = known.startsWith("InvalidParameter") || known.startsWith("InvalidURL");
        return new Permanent(kind(known).orElse(wrong ? Permanent.Kind.INVALID_REQUEST : Permanent.Kind.FAILED), why);
    }

    /** What a code says more clearly than any status does: money and content are bad requests like others. */
    private static Optional<Permanent.Kind> kind(String code) {
        return switch (code) {
            case "DataInspectionFailed", "data_inspection_failed", "IPInfringementSuspect" ->
                Optional.of(Permanent.Kind.CONTENT_REJECTED);
            case "Arrearage", "AllocationQuota.FreeTierOnly", "PrepaidBillOverdue", "PostpaidBillOverdue" ->
                Optional.of(Permanent.Kind.OUT_OF_FUNDS);
            default -> Optional.empty();
        };
    }
}
