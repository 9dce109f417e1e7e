package com.alwrity.studio.job;

import com.alwrity.studio.api.Language;
import com.alwrity.studio.api.PageJson;
import com.alwrity.studio.api.QueryReader;
import com.alwrity.studio.identity.MemberRole;
import com.alwrity.studio.identity.Needs;
import com.alwrity.studio.identity.Requester;
import com.alwrity.studio.identity.Scope;
import com.alwrity.studio.operation.Studio;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.UUID;

/** The jobs of the workspace. */
@RequestScoped
@Path("/jobs")
@Produces(MediaType.APPLICATION_JSON)
public class JobsResource {

    @Inject
    private Requester requester;

    @Inject
    private Jobs jobs;

    @Inject
    private CancelJob cancel;

    @Inject
    private SubmitJob submit;

    @Inject
    private CostSheets costs;

    @Inject
    private RateJob ratings;

    @Context
    private UriInfo uri;

    @Context
    private HttpHeaders headers;

    @GET
    @Needs(Scope.READ)
    public PageJson<JobJson> list() {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        JobState state = query.choice("state", JobState.values(), JobState::name);
        Studio studio = query.choice("studio", Studio.values(), Studio::key);
        int limit = query.limit();
        String cursor = query.text("cursor");
        query.throwIfWrong();
        Jobs.Page page = jobs.list(requester.caller(), state, studio, limit, cursor);
        return new PageJson<>(
                page.items().stream().map(job -> JobJson.of(job, locale())).toList(), page.nextCursor());
    }

    @GET
    @Path("/{id}")
    @Needs(Scope.READ)
    public JobJson get(@PathParam("id") UUID id) {
        return JobJson.of(jobs.get(requester.caller(), id), locale());
    }

    /** How its price came about. */
    @GET
    @Path("/{id}/cost")
    @Needs(Scope.READ)
    public CostSheetJson cost(@PathParam("id") UUID id) {
        return CostSheetJson.of(costs.of(requester.caller(), id));
    }

    @GET
    @Path("/{id}/rating")
    @Needs(Scope.READ)
    public RatingJson rating(@PathParam("id") UUID id) {
        return new RatingJson(ratings.of(requester.caller(), id).orElse(null));
    }

    @POST
    @Path("/{id}/rating")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(value = Scope.RUN, member = MemberRole.REVIEWER)
    public RatingJson rate(@PathParam("id") UUID id, RatingJson rating) {
        ratings.rate(requester.caller(), id, rating.stars());
        return rating;
    }

    @POST
    @Path("/{id}/cancel")
    @Needs(Scope.RUN)
    public JobJson cancel(@PathParam("id") UUID id) {
        return JobJson.of(cancel.cancel(requester.caller(), id), locale());
    }

    @POST
    @Path("/{id}/retry")
    @Needs(Scope.RUN)
    public Response retry(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return SubmittedJson.accepted(submit.retry(requester.caller(), id, idempotencyKey), locale());
    }

    private Locale locale() {
        return Language.of(headers);
    }
}
