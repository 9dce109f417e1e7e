package com.alwrity.studio.provider;

import com.alwrity.studio.api.LimitedStream;
import com.alwrity.studio.identity.Open;
import com.alwrity.studio.job.WakeByTask;
import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Where providers tell that a task has ended. Who they are is proven by their signature, not by signing in. */
@RequestScoped
@Path("/hooks/{provider}")
public class HooksResource {

    /** Bytes; a message repeats what was asked. */
    private static final int LONGEST = 1_000_000;

    @Inject
    private IncomingWebhooks webhooks;

    @Inject
    private WakeByTask waking;

    @Context
    private HttpHeaders headers;

    /** Says the same whether there is such a task or not. */
    @POST
    @Open
    @Consumes(MediaType.WILDCARD)
    public void hear(@PathParam("provider") String provider, InputStream body) throws IOException {
        byte[] message = new LimitedStream(body, LONGEST, "request.too_large").readAllBytes();
        IncomingWebhooks.Told told = webhooks.told(provider, firstOfEach(), message)
                .orElseThrow(() -> new StudioException(StudioException.Kind.NOT_SIGNED_IN, "webhook.unproven"));
        waking.wake(told.provider(), told.taskId());
    }

    private Map<String, String> firstOfEach() {
        Map<String, String> first = new HashMap<>();
        headers.getRequestHeaders().forEach((name, values) -> first.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        return first;
    }
}
