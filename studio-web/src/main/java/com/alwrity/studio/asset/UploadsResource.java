package com.alwrity.studio.asset;

import com.alwrity.studio.api.StudioApi;
import com.alwrity.studio.identity.Needs;
import com.alwrity.studio.identity.Open;
import com.alwrity.studio.identity.Requester;
import com.alwrity.studio.identity.Scope;
import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** Large files in parts, by the protocol tus 1.0: creation, creation-with-upload, termination, expiration, checksum. */
@Tus
@RequestScoped
@Path("/uploads")
public class UploadsResource {

    private static final String PART = "application/offset+octet-stream";
    private static final String OFFSET = "Upload-Offset";
    private static final String ASSET = "Studio-Asset-Id";
    /** The protocol's own status. */
    private static final int CHECKSUM_MISMATCH = 460;

    @Inject
    private Requester requester;

    @Inject
    private Uploads uploads;

    @HeaderParam("Upload-Length")
    private String length;

    @HeaderParam(OFFSET)
    private String offset;

    @HeaderParam("Upload-Metadata")
    private String metadata;

    @HeaderParam("Upload-Checksum")
    private String checksum;

    @HeaderParam(HttpHeaders.CONTENT_TYPE)
    private String contentType;

    @OPTIONS
    @Open
    public Response options() {
        return Response.noContent()
                .header("Tus-Version", Tus.VERSION)
                .header("Tus-Extension", "creation,creation-with-upload,termination,expiration,checksum")
                .header("Tus-Max-Size", uploads.maxBytes())
                .header("Tus-Checksum-Algorithm", Checksum.OFFERED)
                .build();
    }

    @POST
    @Needs(Scope.WRITE)
    public Response create(InputStream body) throws IOException {
        UploadState state = uploads.create(
                requester.caller(), number(length, "upload.length_missing"), UploadMetadata.filename(metadata));
        Response.ResponseBuilder response = Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, StudioApi.PATH + "/uploads/" + state.id());
        if (PART.equals(contentType) || state.length() == 0) {
            return progress(response, state, 0, body);
        }
        return described(response, state).header(OFFSET, 0).build();
    }

    @HEAD
    @Path("/{id}")
    @Needs(Scope.WRITE)
    public Response head(@PathParam("id") UUID id) throws IOException {
        UploadState state = uploads.find(requester.caller(), id);
        UUID asset = uploads.finishIfWhole(requester.caller(), state);
        Response.ResponseBuilder response = described(Response.noContent(), state)
                .header("Upload-Length", state.length())
                .header(OFFSET, asset == null ? uploads.offset(state) : state.length());
        return asset == null ? response.build() : response.header(ASSET, asset).build();
    }

    @PATCH
    @Path("/{id}")
    @Consumes(PART)
    @Needs(Scope.WRITE)
    public Response append(@PathParam("id") UUID id, InputStream body) throws IOException {
        return progress(
                Response.noContent(),
                uploads.find(requester.caller(), id),
                number(offset, "upload.offset_missing"),
                body);
    }

    @DELETE
    @Path("/{id}")
    @Needs(Scope.WRITE)
    public Response terminate(@PathParam("id") UUID id) throws IOException {
        uploads.terminate(uploads.find(requester.caller(), id));
        return Response.noContent().build();
    }

    private Response progress(Response.ResponseBuilder response, UploadState state, long from, InputStream body)
            throws IOException {
        Uploads.Progress progress = append(state, from, body);
        described(response, state).header(OFFSET, progress.offset());
        return progress.assetId() == null
                ? response.build()
                : response.header(ASSET, progress.assetId()).build();
    }

    private Uploads.Progress append(UploadState state, long from, InputStream body) throws IOException {
        try {
            return uploads.append(requester.caller(), state, from, body, Checksum.parse(checksum));
        } catch (Uploads.ChecksumMismatch e) {
            throw new ClientErrorException(
                    Response.status(CHECKSUM_MISMATCH, "Checksum Mismatch").build(), e);
        }
    }

    private static Response.ResponseBuilder described(Response.ResponseBuilder response, UploadState state) {
        return response.header(
                "Upload-Expires",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(state.expiresAt().atOffset(ZoneOffset.UTC)));
    }

    private static long number(String header, String code) {
        if (header == null || !header.matches("\\d{1,18}")) {
            throw new StudioException(StudioException.Kind.MALFORMED, code);
        }
        return Long.parseLong(header);
    }
}
