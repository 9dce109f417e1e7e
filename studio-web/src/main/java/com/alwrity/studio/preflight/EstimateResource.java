package com.alwrity.studio.preflight;

import com.alwrity.studio.api.Language;
import com.alwrity.studio.identity.MemberRole;
import com.alwrity.studio.identity.Needs;
import com.alwrity.studio.identity.Requester;
import com.alwrity.studio.identity.Scope;
import com.alwrity.studio.operation.Order;
import com.alwrity.studio.studio.CreateStudio;
import com.alwrity.studio.studio.OperationStudio;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** What something would cost, before it does. */
@RequestScoped
@Path("/estimate-cost")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EstimateResource {

    @Inject
    private Requester requester;

    @Inject
    private CreateStudio create;

    @Inject
    private OperationStudio operations;

    @Inject
    private Preflight preflight;

    @Context
    private HttpHeaders headers;

    @POST
    @Needs(value = Scope.READ, member = MemberRole.EDITOR)
    public QuoteJson estimate(EstimateRequest wanted) {
        Order order = wanted.order(create, operations);
        return QuoteJson.of(preflight.quote(requester.caller(), order), Language.of(headers));
    }
}
