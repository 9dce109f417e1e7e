package com.alwrity.studio.asset;

import com.alwrity.studio.api.StudioApi;
import com.alwrity.studio.identity.Access;
import com.alwrity.studio.identity.Open;
import com.alwrity.studio.identity.Requester;
import com.alwrity.studio.identity.Scope;
import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** The files themselves: to whoever is signed in and may see them, or holds a signed link. */
@RequestScoped
@Path("/videos/{userId}/{filename}")
public class VideosResource {

    @Inject
    private Requester requester;

    @Inject
    private Delivery delivery;

    @Inject
    private FileAnswer answer;

    @PathParam("userId")
    private String userId;

    @PathParam("filename")
    private String filename;

    @QueryParam("expires")
    private String expires;

    @QueryParam("signature")
    private String signature;

    @QueryParam("v")
    private String version;

    @Context
    private UriInfo uri;

    @Context
    private HttpHeaders headers;

    /** Where a file is delivered. */
    static String path(UUID ownerId, FileName name) {
        return StudioApi.PATH + "/videos/" + ownerId + "/" + name;
    }

    @GET
    @Open
    public Response get() {
        Delivery.Deliverable file = deliverable();
        boolean download = download();
        FileAnswer.Answer made = answer.get(file, asked(download));
        if (made.delivers()) {
            delivery.record(
                    file,
                    requester.known().map(access -> access.profile().userId()).orElse(null),
                    requester.origin(),
                    download,
                    made.fromTheStart());
        }
        return made.response();
    }

    @HEAD
    @Open
    public Response head() {
        return answer.head(deliverable(), asked(download()));
    }

    private Delivery.Deliverable deliverable() {
        FileName name = FileName.parse(filename).orElseThrow(() -> StudioException.notFound("file"));
        if (signed()) {
            return delivery.toHolder(ownerId(), name, seconds(), signature);
        }
        Access access = requester.access();
        access.require(Scope.READ);
        return delivery.toCaller(requester.caller(), ownerId(), name);
    }

    private FileAnswer.Asked asked(boolean download) {
        return new FileAnswer.Asked(
                headers.getHeaderString("Range"),
                headers.getHeaderString("If-Range"),
                headers.getHeaderString(HttpHeaders.IF_NONE_MATCH),
                version,
                FileName.parse(filename).orElseThrow().extension(),
                download,
                signed());
    }

    private boolean signed() {
        return expires != null && signature != null;
    }

    private boolean download() {
        String wanted = uri.getQueryParameters().getFirst("download");
        return wanted != null && !wanted.equals("false");
    }

    private UUID ownerId() {
        try {
            return UUID.fromString(userId);
        } catch (IllegalArgumentException e) {
            throw StudioException.notFound("file");
        }
    }

    private long seconds() {
        try {
            return Long.parseLong(expires);
        } catch (NumberFormatException e) {
            throw new StudioException(StudioException.Kind.FORBIDDEN, "link.forged");
        }
    }
}
