package com.alwrity.studio.identity;

import com.alwrity.studio.api.PageJson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Who works in a workspace. */
@RequestScoped
@Path("/workspaces/{id}/members")
@Produces(MediaType.APPLICATION_JSON)
public class MembersResource {

    @Inject
    private Requester requester;

    @Inject
    private Members members;

    @GET
    @Needs(Scope.READ)
    public PageJson<MemberJson> list() {
        return PageJson.whole(
                members.list(requester.caller()).stream().map(MemberJson::of).toList());
    }

    @PATCH
    @Path("/{userId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(value = Scope.ADMIN, member = MemberRole.OWNER)
    public MemberJson change(@PathParam("userId") UUID userId, MemberRequest wanted) {
        return MemberJson.of(members.change(requester.caller(), userId, wanted.wantedRole()));
    }

    @DELETE
    @Path("/{userId}")
    @Needs(value = Scope.ADMIN, member = MemberRole.OWNER)
    public Response remove(@PathParam("userId") UUID userId) {
        members.remove(requester.caller(), userId);
        return Response.noContent().build();
    }
}
