package com.alwrity.studio.notification;

import com.alwrity.studio.api.Language;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.Needs;
import com.alwrity.studio.identity.Requester;
import com.alwrity.studio.identity.Scope;
import com.alwrity.studio.job.JobJson;
import com.alwrity.studio.job.JobState;
import com.alwrity.studio.job.JobView;
import com.alwrity.studio.job.Jobs;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Locale;
import java.util.UUID;

/** What happens, as it happens. */
@RequestScoped
@Path("/")
@Produces(MediaType.SERVER_SENT_EVENTS)
public class EventsResource {

    /** An event that carries the whole job, at the beginning and at the end of its stream. */
    private static final String SNAPSHOT = "job";

    @Inject
    private Requester requester;

    @Inject
    private EventStreams streams;

    @Inject
    private Jobs jobs;

    @HeaderParam("Last-Event-ID")
    private String lastEventId;

    @Context
    private HttpHeaders headers;

    @Context
    private HttpServletResponse response;

    /** Everything of the workspace. */
    @GET
    @Path("/events")
    @Needs(Scope.READ)
    public void all(@Context SseEventSink sink, @Context Sse sse) {
        Long after = after();
        unbuffered();
        streams.open(requester.caller(), new SseChannel(sse, sink), after, event -> true, event -> false, () -> {});
    }

    /** One job, until it has ended. */
    @GET
    @Path("/jobs/{id}/events")
    @Needs(Scope.READ)
    public void job(@PathParam("id") UUID id, @Context SseEventSink sink, @Context Sse sse) {
        Caller caller = requester.caller();
        Locale locale = Language.of(headers);
        Long after = after();
        jobs.get(caller, id);
        unbuffered();
        SseChannel channel = new SseChannel(sse, sink);
        Jobs found = jobs;
        streams.open(
                caller,
                channel,
                after,
                event -> id.equals(event.jobId()),
                event -> ends(event) && snapshot(found, caller, id, locale, channel),
                () -> {
                    if (snapshot(found, caller, id, locale, channel)) {
                        channel.close();
                    }
                });
    }

    /** Sends the job as it is; true if it has ended. */
    private static boolean snapshot(Jobs jobs, Caller caller, UUID id, Locale locale, SseChannel channel) {
        JobView job = jobs.get(caller, id);
        channel.send(null, SNAPSHOT, JobJson.of(job, locale));
        return !job.live();
    }

    private static boolean ends(StudioEvent event) {
        return event.kind().equals("job.state")
                && JobState.valueOf(String.valueOf(event.details().get("state")))
                        .terminal();
    }

    private Long after() {
        if (lastEventId == null || lastEventId.isBlank()) {
            return null;
        }
        try {
            return Long.valueOf(lastEventId.strip());
        } catch (NumberFormatException e) {
            throw StudioException.invalid(new Violation("Last-Event-ID", "malformed"));
        }
    }

    /** Proxies pass events on as they come. */
    private void unbuffered() {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
    }
}
