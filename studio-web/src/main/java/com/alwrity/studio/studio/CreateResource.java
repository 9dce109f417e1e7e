package com.alwrity.studio.studio;

import com.alwrity.studio.api.Form;
import com.alwrity.studio.api.JsonReader;
import com.alwrity.studio.api.Language;
import com.alwrity.studio.asset.AssetView;
import com.alwrity.studio.asset.Upload;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.Needs;
import com.alwrity.studio.identity.Requester;
import com.alwrity.studio.identity.Scope;
import com.alwrity.studio.job.SubmitJob;
import com.alwrity.studio.job.Submitted;
import com.alwrity.studio.job.SubmittedJson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Create: from a prompt or a picture to jobs that make a video of it. */
@RequestScoped
@Path("/create")
@Produces(MediaType.APPLICATION_JSON)
public class CreateResource {

    @Inject
    private Requester requester;

    @Inject
    private CreateStudio studio;

    @Inject
    private SubmitJob submit;

    @Inject
    private Upload upload;

    @HeaderParam("Idempotency-Key")
    private String idempotencyKey;

    @Context
    private HttpHeaders headers;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.RUN)
    public Response create(CreateRequest request) {
        return accepted(submit(requester.caller(), request));
    }

    /** With its files in the same request; they go into the library, unless the request is refused. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Needs(Scope.RUN)
    public Response create(List<EntityPart> parts) throws IOException {
        requester.access().require(Scope.WRITE);
        Caller caller = requester.caller();
        Form form = new Form(parts, List.of("request", "image", "audio"));
        CreateRequest request =
                (CreateRequest) JsonReader.read(form.require("request").getContent(), CreateRequest.class);
        Optional<AssetView> image = Optional.empty();
        Optional<AssetView> audio = Optional.empty();
        try {
            image = upload.take(caller, form.find("image"), idempotencyKey);
            audio = upload.take(caller, form.find("audio"), idempotencyKey);
            return accepted(submit(caller, request.with(image.map(AssetView::id), audio.map(AssetView::id))));
        } catch (RuntimeException | IOException e) {
            image.ifPresent(file -> upload.takeBack(caller, file));
            audio.ifPresent(file -> upload.takeBack(caller, file));
            throw e;
        }
    }

    private Submitted submit(Caller caller, CreateRequest request) {
        return request.quoted()
                .map(quote -> submit.quoted(caller, quote, idempotencyKey))
                .orElseGet(() -> submit.order(caller, studio.read(request.form()), idempotencyKey));
    }

    private Response accepted(Submitted submitted) {
        return SubmittedJson.accepted(submitted, Language.of(headers));
    }
}
