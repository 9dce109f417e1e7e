package com.alwrity.studio.speech;

import com.alwrity.studio.api.PageJson;
import com.alwrity.studio.identity.Needs;
import com.alwrity.studio.identity.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The voices that can speak a text. */
@RequestScoped
@Path("/voices")
@Produces(MediaType.APPLICATION_JSON)
public class VoicesResource {

    @Inject
    private Speech speech;

    @GET
    @Needs(Scope.READ)
    public PageJson<Voice> list() {
        return PageJson.whole(speech.voices());
    }
}
