package com.alwrity.studio.price;

import com.alwrity.studio.api.JsonReader;
import com.alwrity.studio.api.LimitedStream;
import com.alwrity.studio.api.PageJson;
import com.alwrity.studio.identity.Needs;
import com.alwrity.studio.identity.Requester;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.identity.Scope;
import com.alwrity.studio.job.RepriceMonth;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What workspaces pay, and from when on; for admins. */
@RequestScoped
@Path("/admin/prices")
@Produces(MediaType.APPLICATION_JSON)
public class AdminPricesResource {

    private static final String CSV = "text/csv";

    @Inject
    private Requester requester;

    @Inject
    private RevisePrices prices;

    @Inject
    private RepriceMonth effect;

    @GET
    @Needs(Scope.ADMIN)
    public PageJson<PriceVersionJson> list() {
        PriceVersion inForce = prices.inForce(requester.caller());
        return PageJson.whole(prices.all(requester.caller()).stream()
                .map(version -> PriceVersionJson.of(version, inForce))
                .toList());
    }

    @GET
    @Path("/{number}")
    @Needs(Scope.ADMIN)
    public PriceVersionJson version(@PathParam("number") int number) {
        return json(prices.get(requester.caller(), number));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.ADMIN)
    public Response publish(PriceDraftRequest wanted) {
        requester.caller().require(Role.ADMIN);
        PriceVersion version = prices.publish(requester.caller(), wanted.draft(), wanted.expected());
        return Response.status(Response.Status.CREATED).entity(json(version)).build();
    }

    /** Changes nothing. */
    @POST
    @Path("/effect")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.ADMIN)
    public PriceEffectJson effect(PriceDraftRequest wanted) {
        prices.check(requester.caller(), wanted.draft());
        return PriceEffectJson.of(effect.by(requester.caller(), wanted.draft().list(), wanted.wantedMonth()));
    }

    @DELETE
    @Path("/{number}")
    @Needs(Scope.ADMIN)
    public Response withdraw(@PathParam("number") int number) {
        prices.withdraw(requester.caller(), number);
        return Response.noContent().build();
    }

    @GET
    @Path("/{number}/table")
    @Produces(CSV)
    @Needs(Scope.ADMIN)
    public Response table(@PathParam("number") int number) throws IOException {
        StringBuilder table = new StringBuilder();
        PriceTable.write(prices.get(requester.caller(), number).list(), table);
        return Response.ok(table.toString(), CSV + "; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"prices-" + number + ".csv\"")
                .build();
    }

    /** Reads a table; publishes nothing. */
    @POST
    @Path("/table")
    @Consumes(CSV)
    @Needs(Scope.ADMIN)
    public ReadTable read(InputStream body) throws IOException {
        requester.caller().require(Role.ADMIN);
        byte[] text = new LimitedStream(body, JsonReader.MAX_BYTES, "request.too_large").readAllBytes();
        PriceDraft draft = new PriceDraft(null, PriceTable.read(new String(text, StandardCharsets.UTF_8)), null);
        prices.check(requester.caller(), draft);
        return new ReadTable(draft.list().markupPercent(), draft.list().models());
    }

    private PriceVersionJson json(PriceVersion version) {
        return PriceVersionJson.of(version, prices.inForce(requester.caller()));
    }

    /** What a table says, to be published or changed. */
    public record ReadTable(BigDecimal markupPercent, Map<String, ModelPrice> models) {}
}
