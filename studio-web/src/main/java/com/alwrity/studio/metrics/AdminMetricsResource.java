package com.alwrity.studio.metrics;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** How the installation does; for admins. */
@RequestScoped
@Path("/admin")
@Produces(MediaType.APPLICATION_JSON)
public class AdminMetricsResource {

    private static final int USUAL_DAYS = 30;

    @Inject
    private Requester requester;

    @Inject
    private OperatingMetrics metrics;

    @Inject
    private LookOver look;

    @Context
    private UriInfo uri;

    @GET
    @Path("/overview")
    @Needs(Scope.ADMIN)
    public OverviewJson overview() {
        return OverviewJson.of(look.now(requester.caller()));
    }

    @GET
    @Path("/metrics")
    @Needs(Scope.ADMIN)
    public MetricsJson metrics() {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        Integer days = query.whole("days", 1, OperatingMetrics.MOST_DAYS);
        MetricsBy wanted = query.choice("by", MetricsBy.values(), MetricsBy::key);
        query.throwIfWrong();
        Caller admin = requester.caller();
        MetricsBy by = wanted == null ? MetricsBy.OPERATION : wanted;
        Span span = metrics.last(days == null ? USUAL_DAYS : days);
        return new MetricsJson(
                span.from(),
                span.until(),
                metrics.all(admin, span),
                by,
                metrics.by(admin, span, by),
                metrics.conversion(admin, span),
                metrics.activity(admin, span));
    }
}
