package com.alwrity.studio.job;

import com.alwrity.studio.api.PageJson;
import com.alwrity.studio.api.PublicUrl;
import com.alwrity.studio.identity.MemberRole;
import com.alwrity.studio.identity.Needs;
import com.alwrity.studio.identity.Requester;
import com.alwrity.studio.identity.Scope;
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

/** Links by which people from outside decide an approval. */
@RequestScoped
@Path("/approvals/{id}/links")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewLinksResource {

    @Inject
    private Requester requester;

    @Inject
    private ReviewLinks links;

    @Inject
    private PublicUrl publicUrl;

    @GET
    @Needs(value = Scope.READ, member = MemberRole.REVIEWER)
    public PageJson<ReviewLinkJson> list(@PathParam("id") UUID id) {
        return PageJson.whole(links.list(requester.caller(), id).stream()
                .map(link -> ReviewLinkJson.of(link, null))
                .toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(value = Scope.RUN, member = MemberRole.REVIEWER)
    public Response make(@PathParam("id") UUID id, ReviewLinkRequest wanted, @Context HttpServletRequest request) {
        ReviewLinks.Issued issued = links.make(requester.caller(), id, wanted.reviewer());
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(ReviewLinkJson.of(issued.view(), publicUrl.link(request, ReviewPage.PATH + issued.secret())))
                .build();
    }

    @DELETE
    @Path("/{linkId}")
    @Needs(value = Scope.RUN, member = MemberRole.REVIEWER)
    public Response revoke(@PathParam("id") UUID id, @PathParam("linkId") UUID linkId) {
        links.revoke(requester.caller(), id, linkId);
        return Response.noContent().build();
    }
}
