package com.alwrity.studio.identity;

import com.alwrity.studio.api.PageJson;
import com.alwrity.studio.api.PublicUrl;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Who is asked into a workspace. */
@RequestScoped
@Path("/workspaces/{id}/invitations")
@Produces(MediaType.APPLICATION_JSON)
public class InvitationsResource {

    @Inject
    private Requester requester;

    @Inject
    private Invitations invitations;

    @Inject
    private PublicUrl publicUrl;

    @GET
    @Needs(value = Scope.ADMIN, member = MemberRole.OWNER)
    public PageJson<InvitationJson> list() {
        return PageJson.whole(invitations.list(requester.caller()).stream()
                .map(InvitationJson::of)
                .toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(value = Scope.ADMIN, member = MemberRole.OWNER)
    public Response invite(InvitationRequest wanted, @Context HttpServletRequest request) {
        Invitations.Issued issued =
                invitations.invite(requester.caller(), wanted.email(), MemberRequest.role(wanted.role()));
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(InvitationJson.of(issued, publicUrl.link(request, InvitationPage.PATH + issued.secret())))
                .build();
    }

    @DELETE
    @Path("/{invitationId}")
    @Needs(value = Scope.ADMIN, member = MemberRole.OWNER)
    public Response revoke(@PathParam("invitationId") UUID invitationId) {
        invitations.revoke(requester.caller(), invitationId);
        return Response.noContent().build();
    }
}
