package com.alwrity.studio.studio;

import com.alwrity.studio.api.Language;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.Needs;
import com.alwrity.studio.identity.Requester;
import com.alwrity.studio.identity.Scope;
import com.alwrity.studio.job.SubmitJob;
import com.alwrity.studio.job.Submitted;
import com.alwrity.studio.job.SubmittedJson;
import com.alwrity.studio.operation.OperationKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Every operation that has no studio of its own in this interface: from files and words to jobs. */
@RequestScoped
@Path("/operations/{operation}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OperationsResource {

    @Inject
    private Requester requester;

    @Inject
    private OperationStudio studio;

    @Inject
    private SubmitJob submit;

    @Context
    private HttpHeaders headers;

    @POST
    @Needs(Scope.RUN)
    public Response run(
            @PathParam("operation") String key,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            OperationForm request) {
        Caller caller = requester.caller();
        OperationKind operation = studio.operation(key);
        Submitted submitted = request.quoted()
                .map(quote -> submit.quoted(caller, quote, idempotencyKey))
                .orElseGet(() -> submit.order(caller, studio.read(operation, request), idempotencyKey));
        return SubmittedJson.accepted(submitted, Language.of(headers));
    }
}
