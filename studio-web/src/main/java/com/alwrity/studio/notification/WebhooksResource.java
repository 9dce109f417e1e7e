package com.alwrity.studio.notification;

import com.alwrity.studio.api.PageJson;
import com.alwrity.studio.api.QueryReader;
import com.alwrity.studio.identity.MemberRole;
import com.alwrity.studio.identity.Needs;
import com.alwrity.studio.identity.Requester;
import com.alwrity.studio.identity.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** Where programs are told what happened in the workspace, and what they were told. */
@RequestScoped
@Path("/webhooks")
@Produces(MediaType.APPLICATION_JSON)
public class WebhooksResource {

    @Inject
    private Requester requester;

    @Inject
    private Webhooks webhooks;

    @Inject
    private WebhookDeliveries deliveries;

    @GET
    @Needs(value = Scope.ADMIN, member = MemberRole.OWNER)
    public PageJson<WebhookJson> list() {
        return PageJson.whole(
                webhooks.all(requester.caller()).stream().map(WebhookJson::of).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(value = Scope.ADMIN, member = MemberRole.OWNER)
    public Response add(WebhookRequest request) {
        Webhooks.Issued issued = webhooks.add(requester.caller(), request.wanted());
        return secret(Response.status(Response.Status.CREATED), issued);
    }

    @GET
    @Path("/{id}")
    @Needs(value = Scope.ADMIN, member = MemberRole.OWNER)
    public WebhookJson get(@PathParam("id") UUID id) {
        return WebhookJson.of(webhooks.get(requester.caller(), id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(value = Scope.ADMIN, member = MemberRole.OWNER)
    public WebhookJson change(@PathParam("id") UUID id, WebhookPatch patch) {
        return WebhookJson.of(webhooks.change(requester.caller(), id, patch.wanted()));
    }

    @DELETE
    @Path("/{id}")
    @Needs(value = Scope.ADMIN, member = MemberRole.OWNER)
    public Response remove(@PathParam("id") UUID id) {
        webhooks.remove(requester.caller(), id);
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/secret")
    @Needs(value = Scope.ADMIN, member = MemberRole.OWNER)
    public Response rotate(@PathParam("id") UUID id) {
        return secret(Response.ok(), webhooks.rotate(requester.caller(), id));
    }

    @POST
    @Path("/{id}/test")
    @Needs(value = Scope.ADMIN, member = MemberRole.OWNER)
    public Response test(@PathParam("id") UUID id) {
        return Response.accepted(DeliveryJson.of(deliveries.test(requester.caller(), id)))
                .build();
    }

    @GET
    @Path("/{id}/deliveries")
    @Needs(value = Scope.ADMIN, member = MemberRole.OWNER)
    public PageJson<DeliveryJson> deliveries(@PathParam("id") UUID id, @Context UriInfo uri) {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        int limit = query.limit();
        String cursor = query.text("cursor");
        query.throwIfWrong();
        WebhookDeliveries.Page page = deliveries.list(requester.caller(), id, limit, cursor);
        return new PageJson<>(page.items().stream().map(DeliveryJson::of).toList(), page.nextCursor());
    }

    @POST
    @Path("/{id}/deliveries/{deliveryId}/replay")
    @Needs(value = Scope.ADMIN, member = MemberRole.OWNER)
    public Response replay(@PathParam("id") UUID id, @PathParam("deliveryId") UUID deliveryId) {
        return Response.accepted(DeliveryJson.of(deliveries.replay(requester.caller(), id, deliveryId)))
                .build();
    }

    private static Response secret(Response.ResponseBuilder answer, Webhooks.Issued issued) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(WebhookJson.of(issued))
                .build();
    }
}
