package com.alwrity.studio.catalog;

import com.alwrity.studio.api.PageJson;
import com.alwrity.studio.api.QueryReader;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.Needs;
import com.alwrity.studio.identity.Requester;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.identity.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;

/** The platforms that results are made for, and what an admin makes of them. */
@RequestScoped
@Path("/admin/platforms")
@Produces(MediaType.APPLICATION_JSON)
public class AdminPlatformsResource {

    @Inject
    private Requester requester;

    @Inject
    private RevisePlatforms platforms;

    @Context
    private UriInfo uri;

    @GET
    @Needs(Scope.ADMIN)
    public PageJson<PlatformOverview> list() {
        return PageJson.whole(platforms.all(requester.caller()));
    }

    @GET
    @Path("/{id}")
    @Needs(Scope.ADMIN)
    public PlatformOverview get(@PathParam("id") String id) {
        return platforms.one(requester.caller(), id);
    }

    @GET
    @Path("/{id}/versions")
    @Needs(Scope.ADMIN)
    public PageJson<VersionJson> versions(@PathParam("id") String id) {
        return PageJson.whole(platforms.history(requester.caller(), id).stream()
                .map(VersionJson::of)
                .toList());
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.ADMIN)
    public PlatformOverview put(@PathParam("id") String id, PlatformRequest request) {
        return platforms.put(requester.caller(), id, request.platform(), request.expectedVersion(), request.reason());
    }

    @DELETE
    @Path("/{id}")
    @Needs(Scope.ADMIN)
    public Response remove(@PathParam("id") String id) {
        Caller admin = requester.caller();
        admin.require(Role.ADMIN);
        QueryReader query = new QueryReader(uri.getQueryParameters());
        Integer version = query.whole("expectedVersion", 0, Integer.MAX_VALUE);
        String reason = query.text("reason");
        query.throwIfWrong();
        platforms.remove(admin, id, version, reason);
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/restore")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.ADMIN)
    public PlatformOverview restore(@PathParam("id") String id, RestoreRequest request) {
        return platforms.restore(requester.caller(), id, request.expectedVersion(), request.reason());
    }

    /** A platform as it is to be from now on, all of it. */
    public record PlatformRequest(Integer expectedVersion, String reason, PlatformDraft platform) {}

    /** Back to what came with the studio. */
    public record RestoreRequest(Integer expectedVersion, String reason) {}

    /** What an admin made of it. */
    public record VersionJson(int version, ShelfRevision.State state, String reason, Instant at, String by) {

        static VersionJson of(ShelfRevision revision) {
            return new VersionJson(
                    revision.version(), revision.state(), revision.reason(), revision.at(), revision.by());
        }
    }
}
