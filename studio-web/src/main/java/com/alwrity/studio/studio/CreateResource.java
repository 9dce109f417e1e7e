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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Create: from a prompt, a picture or a video to jobs that make a video of it. */
@RequestScoped
@Path("/create")
@Produces(MediaType.APPLICATION_JSON)
public class CreateResource {

    private static final String SOUND = "audio.assetId";

    /** The parts that are files, and what they are of the request. */
    private static final Map<String, String> FILES =
            Map.of("image", "imageAssetId", "video", "videoAssetId", "audio", SOUND);

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
    public Response create(CreateForm request) {
        return accepted(submit(requester.caller(), request));
    }

    /** With its files in the same request; they go into the library, unless the request is refused. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Needs(Scope.RUN)
    public Response create(List<EntityPart> parts) throws IOException {
        requester.access().require(Scope.WRITE);
        Caller caller = requester.caller();
        Form form = new Form(parts, List.of("request", "image", "video", "audio"));
        CreateForm request =
                (CreateForm) JsonReader.read(form.require("request").getContent(), CreateForm.class);
        Map<String, AssetView> taken = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, String> file : FILES.entrySet()) {
                upload.take(caller, form.find(file.getKey()), idempotencyKey)
                        .ifPresent(asset -> taken.put(file.getValue(), asset));
            }
            return accepted(submit(caller, with(request, taken)));
        } catch (RuntimeException | IOException e) {
            taken.values().forEach(asset -> upload.takeBack(caller, asset));
            throw e;
        }
    }

    /** The same with the files that came with it. */
    private static CreateForm with(CreateForm request, Map<String, AssetView> files) {
        Map<String, Object> changes = new LinkedHashMap<>();
        files.forEach((field, asset) -> changes.put(field, asset.id()));
        if (files.containsKey(SOUND) && request.audio() == null) {
            changes.put("audio.kind", "upload");
        }
        return request.with(changes);
    }

    private Submitted submit(Caller caller, CreateForm request) {
        return request.quoted()
                .map(quote -> submit.quoted(caller, quote, idempotencyKey))
                .orElseGet(() -> submit.order(caller, studio.read(request), idempotencyKey));
    }

    private Response accepted(Submitted submitted) {
        return SubmittedJson.accepted(submitted, Language.of(headers));
    }
}
