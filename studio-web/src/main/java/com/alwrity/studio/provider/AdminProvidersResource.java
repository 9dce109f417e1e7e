package com.alwrity.studio.provider;

import com.alwrity.studio.api.JsonReader;
import com.alwrity.studio.api.Language;
import com.alwrity.studio.api.PageJson;
import com.alwrity.studio.identity.Needs;
import com.alwrity.studio.identity.Requester;
import com.alwrity.studio.identity.Scope;
import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Which services are used, and how they are reached; for admins. */
@RequestScoped
@Path("/admin/providers")
@Produces(MediaType.APPLICATION_JSON)
public class AdminProvidersResource {

    @Inject
    private Requester requester;

    @Inject
    private ConfigureProvider configure;

    @Inject
    private TryProvider trial;

    @Context
    private HttpHeaders headers;

    @GET
    @Needs(Scope.ADMIN)
    public PageJson<AdminProviderJson> list() {
        return PageJson.whole(configure.all(requester.caller()).stream()
                .map(provider -> AdminProviderJson.of(provider, locale()))
                .toList());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.ADMIN)
    public AdminProviderJson change(@PathParam("id") String id, InputStream body) throws IOException {
        configure.get(requester.caller(), provider(id));
        ProviderChange change = ProviderPatch.change(JsonReader.readGiven(body, ProviderPatch.class));
        return AdminProviderJson.of(configure.change(requester.caller(), provider(id), change), locale());
    }

    @POST
    @Path("/{id}/test")
    @Needs(Scope.ADMIN)
    public ProviderTestJson test(@PathParam("id") String id) {
        return ProviderTestJson.of(trial.test(requester.caller(), provider(id)), locale());
    }

    private static ProviderId provider(String id) {
        try {
            return new ProviderId(id);
        } catch (IllegalArgumentException e) {
            throw StudioException.notFound("provider");
        }
    }

    private Locale locale() {
        return Language.of(headers);
    }
}
