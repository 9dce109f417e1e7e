package com.alwrity.studio.catalog;

import com.alwrity.studio.api.PageJson;
import com.alwrity.studio.identity.Needs;
import com.alwrity.studio.identity.Requester;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.identity.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** All platforms as a file, to be taken to another installation. */
@RequestScoped
@Path("/admin/platform-file")
@Produces(MediaType.APPLICATION_JSON)
public class PlatformFileResource {

    @Inject
    private Requester requester;

    @Inject
    private Catalog catalog;

    @Inject
    private RevisePlatforms platforms;

    @GET
    @Needs(Scope.ADMIN)
    public Response get() {
        requester.caller().require(Role.ADMIN);
        return Response.ok(new PlatformFile(List.copyOf(catalog.platforms())))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"platforms.json\"")
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.ADMIN)
    public PageJson<PlatformOverview> bring(PlatformFileRequest request) {
        platforms.bring(requester.caller(), request.platforms(), request.reason());
        return PageJson.whole(platforms.all(requester.caller()));
    }

    /** What is offered. */
    public record PlatformFile(List<PlatformSpec> platforms) {}

    /** A file that is brought, and why. */
    public record PlatformFileRequest(String reason, List<PlatformDraft> platforms) {}
}
