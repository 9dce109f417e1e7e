package com.alwrity.studio.ledger;

import com.alwrity.studio.api.PageJson;
import com.alwrity.studio.api.QueryReader;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.Needs;
import com.alwrity.studio.identity.Requester;
import com.alwrity.studio.identity.Scope;
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

/** The workspace's statement. */
@RequestScoped
@Path("/ledger")
@Produces(MediaType.APPLICATION_JSON)
public class LedgerResource {

    @Inject
    private Requester requester;

    @Inject
    private Statement statement;

    @Inject
    private StatementExport export;

    @Context
    private UriInfo uri;

    @GET
    @Needs(Scope.READ)
    public PageJson<StatementJson> list() {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        StatementFilter filter = filter(query);
        int limit = query.limit();
        String cursor = query.text("cursor");
        query.throwIfWrong();
        Statement.Page page = statement.page(requester.caller(), filter, limit, cursor);
        return new PageJson<>(page.lines().stream().map(StatementJson::of).toList(), page.nextCursor());
    }

    /** The same as a table, all of it. */
    @GET
    @Path("/export")
    @Produces("text/csv")
    @Needs(Scope.READ)
    public Response export() {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        StatementFilter filter = filter(query);
        query.throwIfWrong();
        Caller caller = requester.caller();
        StreamingOutput body = out -> export.write(caller, filter, out);
        return Response.ok(body, "text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"statement.csv\"")
                .build();
    }

    private static StatementFilter filter(QueryReader query) {
        return new StatementFilter(
                query.month("month"),
                query.id("jobId"),
                query.id("assetId"),
                query.choice("kind", PostingKind.values(), PostingKind::key));
    }
}
