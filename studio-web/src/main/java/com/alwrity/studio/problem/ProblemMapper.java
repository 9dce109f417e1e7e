package com.alwrity.studio.problem;

import com.alwrity.studio.api.Language;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns whatever a resource throws into problem+json. What is not meant for the caller stays in the log. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Context
    private UriInfo uri;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof StudioException problem) {
                return response(problem);
            }
            if (cause instanceof OptimisticLockException) {
                return response(new StudioException(StudioException.Kind.CONFLICT, "changed.meanwhile"));
            }
        }
        return thrown instanceof WebApplicationException web ? standard(web) : internal(thrown);
    }

    private Response response(StudioException problem) {
        Response.ResponseBuilder response = Response.status(problem.kind().status())
                .type(ProblemJson.MEDIA_TYPE)
                .entity(ProblemJson.of(problem, path(), locale()));
        switch (problem.kind()) {
            case NOT_SIGNED_IN ->
                response.header(
                        HttpHeaders.WWW_AUTHENTICATE,
                        problem.code().equals("token.invalid") ? "Bearer error=\"invalid_token\"" : "Bearer");
            case TOO_MANY, UNAVAILABLE ->
                response.header(HttpHeaders.RETRY_AFTER, problem.params().getOrDefault("retryAfterSeconds", 10));
            default -> {
                // Nothing beyond the problem itself.
            }
        }
        return response.build();
    }

    /** What the REST layer itself refuses: no such path, another method, another type. */
    private Response standard(WebApplicationException refusal) {
        Response made = refusal.getResponse();
        String code = switch (made.getStatus()) {
            case 400 -> "request.malformed";
            case 404 -> "path.not_found";
            case 405 -> "request.method_not_allowed";
            case 406 -> "request.not_acceptable";
            case 412 -> "upload.protocol";
            case 415 -> "request.media_type";
            case 416 -> "range.unsatisfiable";
            case 460 -> "upload.checksum";
            default -> null;
        };
        if (code == null) {
            return made.getStatus() < 500 ? made : internal(refusal);
        }
        return Response.fromResponse(made)
                .type(ProblemJson.MEDIA_TYPE)
                .entity(ProblemJson.of(made.getStatus(), code, Map.of(), path(), locale()))
                .build();
    }

    private Response internal(Throwable thrown) {
        UUID id = UUID.randomUUID();
        LOG.log(Level.SEVERE, "Request failed, id " + id, thrown);
        return Response.serverError()
                .type(ProblemJson.MEDIA_TYPE)
                .entity(ProblemJson.of(500, "internal", Map.of("id", id), path(), locale()))
                .build();
    }

    private String path() {
        return uri.getRequestUri().getRawPath();
    }

    private Locale locale() {
        return Language.of(headers);
    }
}
