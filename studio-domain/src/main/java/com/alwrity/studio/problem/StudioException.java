package com.alwrity.studio.problem;

import java.util.List;
import java.util.Map;

/**
 * Something that the caller can understand and act on. One place in the web turns it into a message, another into
 * problem+json; both by its code.
 */
public final class StudioException extends RuntimeException {

    private final Kind kind;
    private final String code;
    private final transient Map<String, Object> params;
    private final transient List<Violation> violations;

    /** What kind of problem it is; decides the HTTP status. */
    public enum Kind {
        /** Cannot be read at all. */
        MALFORMED(400),
        NOT_SIGNED_IN(401),
        /** Not enough credits or budget. */
        NOT_ENOUGH(402),
        FORBIDDEN(403),
        /** Not there, or somebody else's. */
        NOT_FOUND(404),
        /** Not in this state, or already done. */
        CONFLICT(409),
        EXPIRED(410),
        TOO_LARGE(413),
        UNSUPPORTED_MEDIA(415),
        /** Values that are not allowed; the violations say which. */
        INVALID(422),
        TOO_MANY(429),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    public StudioException(Kind kind, String code, Map<String, Object> params, List<Violation> violations) {
        super(code + " " + params + " " + violations, null, false, false);
        this.kind = kind;
        this.code = code;
        this.params = Map.copyOf(params);
        this.violations = List.copyOf(violations);
    }

    public StudioException(Kind kind, String code, Map<String, Object> params) {
        this(kind, code, params, List.of());
    }

    public StudioException(Kind kind, String code) {
        this(kind, code, Map.of(), List.of());
    }

    public static StudioException invalid(List<Violation> violations) {
        return new StudioException(Kind.INVALID, "request.invalid", Map.of(), violations);
    }

    public static StudioException invalid(Violation violation) {
        return invalid(List.of(violation));
    }

    public static StudioException notFound(String what) {
        return new StudioException(Kind.NOT_FOUND, what + ".not_found");
    }

    public Kind kind() {
        return kind;
    }

    /** A stable word for programs and for the bundle of messages, such as {@code quote.expired}. */
    public String code() {
        return code;
    }

    public Map<String, Object> params() {
        return params;
    }

    public List<Violation> violations() {
        return violations;
    }
}
