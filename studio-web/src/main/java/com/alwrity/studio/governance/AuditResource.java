package com.alwrity.studio.governance;

import com.alwrity.studio.api.PageJson;
import com.alwrity.studio.api.QueryReader;
import com.alwrity.studio.governance.ExportAudit.Format;
import com.alwrity.studio.identity.Caller;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The audit log: read, given out, proved. */
@RequestScoped
@Path("/admin/audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @Inject
    private Requester requester;

    @Inject
    private AuditLog log;

    @Inject
    private ExportAudit export;

    @Inject
    private VerifyAudit verify;

    @Context
    private UriInfo uri;

    @GET
    @Needs(Scope.ADMIN)
    public PageJson<AuditEntry> list() {
        requester.caller().require(Role.ADMIN);
        QueryReader query = new QueryReader(uri.getQueryParameters());
        AuditFilter filter = AuditQuery.read(query);
        int limit = query.limit();
        String cursor = query.text("cursor");
        query.throwIfWrong();
        AuditLog.Page page = log.find(requester.caller(), filter, limit, cursor);
        return new PageJson<>(page.items(), page.nextCursor());
    }

    @GET
    @Path("/export")
    @Produces(MediaType.WILDCARD)
    @Needs(Scope.ADMIN)
    public Response export() {
        Caller caller = requester.caller();
        caller.require(Role.ADMIN);
        QueryReader query = new QueryReader(uri.getQueryParameters());
        AuditFilter filter = AuditQuery.read(query);
        Format chosen = query.choice("format", Format.values(), Format::key);
        query.throwIfWrong();
        Format format = chosen == null ? Format.CSV : chosen;
        export.begin(caller, filter, format);
        StreamingOutput content = out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            export.write(caller, filter, format, writer);
            writer.flush();
        };
        return Response.ok(content)
                .header(
                        HttpHeaders.CONTENT_TYPE,
                        format == Format.CSV ? "text/csv;charset=utf-8" : "application/x-ndjson")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit." + format.key() + '"')
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("/verify")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.ADMIN)
    public ChainProof verify(VerifyRequest request) {
        requester.caller().require(Role.ADMIN);
        return verify.verify(requester.caller(), request.noted());
    }
}
