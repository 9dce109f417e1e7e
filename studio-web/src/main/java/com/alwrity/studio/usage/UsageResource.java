package com.alwrity.studio.usage;

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
import java.time.YearMonth;

/** What a month's runs did cost. */
@RequestScoped
@Path("/usage")
@Produces(MediaType.APPLICATION_JSON)
public class UsageResource {

    @Inject
    private Requester requester;

    @Inject
    private Usage usage;

    @Inject
    private UsageExport export;

    @Context
    private UriInfo uri;

    @GET
    @Needs(Scope.READ)
    public UsageJson month() {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        YearMonth month = query.month("month");
        UsageBy wanted = query.choice("by", UsageBy.values(), UsageBy::key);
        query.throwIfWrong();
        Caller caller = requester.caller();
        UsageBy by = wanted == null ? UsageBy.DAY : wanted;
        UsageMonth found = usage.month(caller, month);
        return UsageJson.of(found, by, by == UsageBy.DAY ? found.days() : usage.by(caller, month, by));
    }

    /** One row for each run that ended. */
    @GET
    @Path("/export")
    @Produces("text/csv")
    @Needs(Scope.READ)
    public Response export() {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        YearMonth month = query.month("month");
        ExportFormat format = query.choice("format", ExportFormat.values(), ExportFormat::key);
        query.throwIfWrong();
        Caller caller = requester.caller();
        ExportFormat wanted = format == null ? ExportFormat.CSV : format;
        StreamingOutput body = out -> export.write(caller, month, wanted, out);
        return Response.ok(body, "text/csv; charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + export.fileName(caller, month, wanted) + "\"")
                .build();
    }
}
