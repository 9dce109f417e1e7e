package com.alwrity.studio.notification;

import com.alwrity.studio.identity.Needs;
import com.alwrity.studio.identity.Requester;
import com.alwrity.studio.identity.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

/** What happens, as it happens. */
@RequestScoped
@Path("/events")
@Produces(MediaType.SERVER_SENT_EVENTS)
public class EventsResource {

    @Inject
    private Requester requester;

    @Inject
    private EventStreams streams;

    @HeaderParam("Last-Event-ID")
    private String lastEventId;

    @Context
    private HttpServletResponse response;

    /** Everything of the workspace. */
    @GET
    @Needs(Scope.READ)
    public void all(@Context SseEventSink sink, @Context Sse sse) {
        Long after = EventStreams.after(lastEventId);
        SseChannel.unbuffered(response);
        streams.open(requester.caller(), new SseChannel(sse, sink), after, event -> true, event -> false, () -> false);
    }
}
