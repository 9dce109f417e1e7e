package com.alwrity.studio.catalog;

import com.alwrity.studio.api.PageJson;
import com.alwrity.studio.api.QueryReader;
import com.alwrity.studio.identity.Needs;
import com.alwrity.studio.identity.Scope;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Studio;
import com.alwrity.studio.price.Prices;
import com.alwrity.studio.provider.Providers;
import com.alwrity.studio.routing.ProviderHealth;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** What the studio knows: who makes what, from which starting points, for which places. */
@RequestScoped
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class CatalogResource {

    @Inject
    private Prices prices;

    @Inject
    private Catalog catalog;

    @Inject
    private Providers providers;

    @Inject
    private ProviderHealth health;

    @Context
    private UriInfo uri;

    @GET
    @Path("/providers")
    @Needs(Scope.READ)
    public PageJson<ProvidersJson> providers() {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        OperationKind operation = query.choice("operation", OperationKind.values(), OperationKind::key);
        query.throwIfWrong();
        return PageJson.whole(catalog.providers().stream()
                .filter(provider -> providers.available(provider.id()))
                .map(provider -> shown(provider, operation))
                .filter(provider -> !provider.models().isEmpty())
                .toList());
    }

    private ProvidersJson shown(ProviderSpec provider, OperationKind operation) {
        List<Model> models = catalog.models().stream()
                .filter(model -> model.provider().equals(provider.id()))
                .filter(model -> operation == null || model.operations().contains(operation))
                .toList();
        return ProvidersJson.of(
                provider.id().key(),
                provider.name(),
                health.of(provider.id()),
                models,
                prices.inForce().list());
    }

    @GET
    @Path("/templates")
    @Needs(Scope.READ)
    public TemplatesJson templates() {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        Studio studio = query.choice("studio", Studio.values(), Studio::key);
        query.throwIfWrong();
        return new TemplatesJson(
                catalog.templates().stream()
                        .filter(template -> studio == null || template.studio() == studio)
                        .toList(),
                catalog.motionPresets(),
                List.of(),
                List.copyOf(catalog.platforms()));
    }
}
