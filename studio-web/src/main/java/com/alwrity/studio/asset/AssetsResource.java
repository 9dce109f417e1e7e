package com.alwrity.studio.asset;

import com.alwrity.studio.api.Form;
import com.alwrity.studio.api.Language;
import com.alwrity.studio.api.PageJson;
import com.alwrity.studio.api.PublicUrl;
import com.alwrity.studio.api.StudioApi;
import com.alwrity.studio.governance.Policies;
import com.alwrity.studio.identity.Needs;
import com.alwrity.studio.identity.Requester;
import com.alwrity.studio.identity.Scope;
import com.alwrity.studio.media.RenditionKind;
import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The asset library. */
@RequestScoped
@Path("/assets")
@Produces(MediaType.APPLICATION_JSON)
public class AssetsResource {

    @Inject
    private Requester requester;

    @Inject
    private AssetSearch search;

    @Inject
    private Assets assets;

    @Inject
    private CurateAsset curate;

    @Inject
    private DeletedBlobs deleted;

    @Inject
    private SignedLinks links;

    @Inject
    private Policies policies;

    @Inject
    private Upload upload;

    @Inject
    private PublicUrl publicUrl;

    @Context
    private UriInfo uri;

    @Context
    private HttpHeaders headers;

    @GET
    @Needs(Scope.READ)
    public PageJson<AssetJson> list() {
        return page(AssetQuery.read(uri.getQueryParameters()));
    }

    @POST
    @Path("/search")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.READ)
    public PageJson<AssetJson> search(AssetSearchJson body) {
        return page(AssetQuery.read(body));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Needs(Scope.WRITE)
    public Response upload(List<EntityPart> parts, @HeaderParam("Idempotency-Key") String idempotencyKey)
            throws IOException {
        AssetView asset =
                upload.take(requester.caller(), new Form(parts, List.of("file")).require("file"), idempotencyKey);
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, StudioApi.PATH + "/assets/" + asset.id())
                .entity(json(asset))
                .build();
    }

    @GET
    @Path("/{id}")
    @Needs(Scope.READ)
    public AssetJson get(@PathParam("id") UUID id) {
        return json(assets.get(requester.caller(), id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.WRITE)
    public AssetJson change(@PathParam("id") UUID id, AssetPatch change) {
        return json(curate.change(requester.caller(), id, change.title(), change.tags(), change.favorite()));
    }

    /** Into the trash, or from the trash for good. */
    @DELETE
    @Path("/{id}")
    @Needs(Scope.WRITE)
    public Response delete(@PathParam("id") UUID id, @QueryParam("permanent") String permanent) {
        if ("true".equals(permanent)) {
            deleted.remove(curate.delete(requester.caller(), id));
        } else {
            curate.trash(requester.caller(), id);
        }
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/restore")
    @Needs(Scope.WRITE)
    public AssetJson restore(@PathParam("id") UUID id) {
        return json(curate.restore(requester.caller(), id));
    }

    @POST
    @Path("/{id}/links")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.WRITE)
    public Response link(@PathParam("id") UUID id, LinkRequest wanted, @Context HttpServletRequest request) {
        LinkRequest.Terms terms = wanted.terms();
        policies.requireSharing(requester.caller().workspaceId());
        AssetView asset = assets.get(requester.caller(), id);
        RenditionKind kind = terms.rendition();
        if (asset.state() == AssetState.TRASHED) {
            throw new StudioException(StudioException.Kind.CONFLICT, "asset.in_trash");
        }
        if (asset.rendition(kind).isEmpty()) {
            throw StudioException.notFound("file");
        }
        FileName name = FileName.of(asset, kind);
        SignedLinks.Signature signature = links.sign(requester.caller(), asset.ownerId(), name, terms.validity());
        String url = publicUrl.link(request, VideosResource.path(asset.ownerId(), name)) + "?expires="
                + signature.expires() + "&signature=" + signature.signature();
        return Response.status(Response.Status.CREATED)
                .entity(new LinkJson(
                        UUID.nameUUIDFromBytes(
                                signature.signature().getBytes(java.nio.charset.StandardCharsets.US_ASCII)),
                        id,
                        url,
                        Instant.ofEpochSecond(signature.expires()),
                        kind))
                .build();
    }

    private PageJson<AssetJson> page(AssetQuery query) {
        AssetSearch.Page page = search.search(requester.caller(), query.filter(), query.limit(), query.cursor());
        return new PageJson<>(page.items().stream().map(this::json).toList(), page.nextCursor());
    }

    private AssetJson json(AssetView asset) {
        return AssetJson.of(asset, locale());
    }

    private Locale locale() {
        return Language.of(headers);
    }
}
