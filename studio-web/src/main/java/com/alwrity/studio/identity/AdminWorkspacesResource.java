package com.alwrity.studio.identity;

import com.alwrity.studio.api.PageJson;
import com.alwrity.studio.api.QueryReader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** All workspaces, for admins. */
@RequestScoped
@Path("/admin/workspaces")
@Produces(MediaType.APPLICATION_JSON)
public class AdminWorkspacesResource {

    @Inject
    private Requester requester;

    @Inject
    private WorkspaceList workspaces;

    @Inject
    private PeopleExport export;

    @Context
    private UriInfo uri;

    @GET
    @Needs(Scope.ADMIN)
    public PageJson<AdminWorkspaceJson> list() {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        int limit = query.limit();
        String cursor = query.text("cursor");
        String words = query.text("q");
        query.throwIfWrong();
        WorkspaceList.Page page = workspaces.list(requester.caller(), words, limit, cursor);
        return new PageJson<>(page.items().stream().map(AdminWorkspaceJson::of).toList(), page.nextCursor());
    }

    /** A row for each that the filter holds. */
    @GET
    @Path("/export")
    @Produces("text/csv")
    @Needs(Scope.ADMIN)
    public Response export() {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        String words = query.text("q");
        query.throwIfWrong();
        Caller caller = requester.caller();
        export.note(caller, "workspaces");
        StreamingOutput body = out -> export.workspaces(caller, words, out);
        return Response.ok(body, "text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"workspaces.csv\"")
                .build();
    }

    /** A workspace as an admin sees it. */
    public record AdminWorkspaceJson(
            UUID id, String name, String owners, int members, String tier, Instant createdAt, BigDecimal available) {

        static AdminWorkspaceJson of(WorkspaceOverview workspace) {
            return new AdminWorkspaceJson(
                    workspace.id(),
                    workspace.name(),
                    workspace.owners(),
                    workspace.members(),
                    workspace.tier(),
                    workspace.createdAt(),
                    workspace.available().value());
        }
    }
}
