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

/** What happens to one job, as it happens, until it has ended. */
@RequestScoped
@Path("/jobs/{id}/events")
@Produces(MediaType.SERVER_SENT_EVENTS)
public class JobEventsResource {

    /** An event that carries the whole job, at the beginning and at the end of its stream. */
    private static final String SNAPSHOT = "job";

    @Inject
    private Requester requester;

    @Inject
    private EventStreams streams;

    @Inject
    private Jobs jobs;

    @GET
    @Needs(Scope.READ)
    public void listen(
            @PathParam("id") UUID id,
            @HeaderParam("Last-Event-ID") String lastEventId,
            @Context HttpHeaders headers,
            @Context HttpServletResponse response,
            @Context SseEventSink sink,
            @Context Sse sse) {
        Caller caller = requester.caller();
        Long after = EventStreams.after(lastEventId);
        jobs.get(caller, id);
        SseChannel.unbuffered(response);
        Locale locale = Language.of(headers);
        SseChannel channel = new SseChannel(sse, sink);
        streams.open(
                caller,
                channel,
                after,
                event -> id.equals(event.jobId()),
                event -> ends(event) && ended(caller, id, locale, channel),
                () -> ended(caller, id, locale, channel));
    }

    /** Sends the job as it is; true if nothing more will come of it. */
    private boolean ended(Caller caller, UUID id, Locale locale, SseChannel channel) {
        JobView job = jobs.get(caller, id);
        channel.send(null, SNAPSHOT, JobJson.of(job, locale));
        return !job.live();
    }

    private static boolean ends(StudioEvent event) {
        return event.kind().equals("job.state")
                && JobState.valueOf(String.valueOf(event.details().get("state")))
                        .terminal();
    }
}
