package com.alwrity.studio.provider.wavespeed;

import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.provider.FilePlace;
import com.alwrity.studio.provider.MediaSource;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderAccess;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.ProviderException.Transient;
import com.alwrity.studio.provider.ProviderId;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.provider.Submission;
import com.alwrity.studio.provider.TaskStatus;
import com.alwrity.studio.provider.http.Credential;
import com.alwrity.studio.provider.http.Http;
import com.alwrity.studio.provider.http.HttpProvider;
import com.alwrity.studio.provider.http.JsonService;
import com.alwrity.studio.provider.http.Reach;
import com.alwrity.studio.provider.http.Results;
import com.alwrity.studio.provider.http.Uploads;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** What all services have in common that speak WaveSpeed's language: a call is handed over, watched and fetched. */
abstract class WaveSpeedAdapter extends HttpProvider {

    /** Bytes; no words that a model makes are longer. */
    private static final int LONGEST_TEXT = 1 << 20;

    private final Taken taken = new Taken();

    WaveSpeedAdapter(ProviderId id, Supplier<ProviderAccess> access, Http http, BlobStore blobs, Clock clock) {
        super(id, access, http, blobs, clock);
    }

    /** How this service takes the files of a call. */
    abstract FilePlace files() throws ProviderException;

    /** Where the service is to tell the end of a task; empty if nowhere. */
    Optional<URI> webhook() {
        return Optional.empty();
    }

    /** What a task did cost, from services that tell. */
    Optional<Money> billed(String prediction, Optional<Instant> createdAt) throws ProviderException {
        return Optional.empty();
    }

    @Override
    public Submission submit(ModelCall call) throws ProviderException {
        WaveSpeedClient client = client();
        JsonNode body = call.body(files());
        if (clock().instant().isAfter(Deadline.ofSending(call))) {
            throw new Transient(Transient.Kind.TIMED_OUT, "The call was not sent in time", Optional.empty(), null);
        }
        Prediction prediction = client.submit(model(call), body, webhook());
        taken.add(prediction.id(), call.attemptId(), clock().instant());
        return new Submission(
                new ProviderTask(id(), TaskName.of(call, body, prediction.id()).toString(), call.attemptId()));
    }

    @Override
    protected TaskStatus status(ProviderTask task) throws ProviderException {
        TaskName name = TaskName.parse(task.taskId());
        Optional<Prediction> found = client().result(name.id());
        if (found.isEmpty()) {
            return absent(name.id());
        }
        Prediction prediction = found.get();
        return switch (prediction.status()) {
            case "created", "queued", "pending" -> new TaskStatus.Waiting();
            case "completed" -> completed(prediction, name);
            case "failed" -> new TaskStatus.Failed(Complaints.failure(prediction.error()));
            case "timeout" ->
                new TaskStatus.Failed(new Permanent(Permanent.Kind.FAILED, "It took the service too long"));
            case "cancelled", "deleted" -> new TaskStatus.Stopped(billed(prediction.id(), prediction.createdAt()));
            // What nobody has heard of yet is no end; the job's deadline is.
            default -> new TaskStatus.Working(Optional.empty(), "");
        };
    }

    private TaskStatus absent(String prediction) throws ProviderException {
        if (taken.isGivenUp(prediction)) {
            // It may have run on all the same: then the book has it.
            return new TaskStatus.Stopped(billed(prediction, Optional.empty()));
        }
        return taken.isNew(prediction, now()) ? new TaskStatus.Waiting() : new TaskStatus.Unknown();
    }

    private TaskStatus completed(Prediction prediction, TaskName name) throws ProviderException {
        boolean empty = Outputs.of(prediction.outputs()).items().isEmpty();
        if (empty && name.voice().isEmpty()) {
            Permanent.Kind kind = prediction.flagged() ? Permanent.Kind.CONTENT_REJECTED : Permanent.Kind.FAILED;
            return new TaskStatus.Failed(new Permanent(kind, "The service is done and has made nothing"));
        }
        return new TaskStatus.Done(billed(prediction.id(), prediction.createdAt()), prediction.flagged());
    }

    @Override
    protected MediaSource result(ProviderTask task) throws ProviderException {
        TaskName name = TaskName.parse(task.taskId());
        Prediction prediction = client().result(name.id())
                .filter(found -> found.status().equals("completed"))
                .orElseThrow(() -> new Permanent(Permanent.Kind.FAILED, "There is no result"));
        if (!name.voice().isEmpty()) {
            return new MediaSource.Text(name.voice(), Optional.empty());
        }
        Outputs outputs = Outputs.of(prediction.outputs());
        Optional<URI> address = outputs.address();
        if (name.isText()) {
            return address.isPresent()
                    ? new MediaSource.Text(read(address.get()), Optional.empty())
                    : new MediaSource.Text(outputs.text(), outputs.webVtt());
        }
        URI at = address.orElseThrow(() -> new Permanent(Permanent.Kind.FAILED, "The result has no address"));
        Results results = results();
        return (MediaSource.Remote) offset -> results.open(at, offset);
    }

    @Override
    protected Found search(ModelCall call) throws ProviderException {
        return new Found.CannotTell();
    }

    final Taken taken() {
        return taken;
    }

    final Instant now() {
        return clock().instant();
    }

    final WaveSpeedClient client() throws Permanent {
        URI base = base();
        Uploads uploads = new Uploads(http(), clock(), Reach.of(base, access()), blobs());
        return new WaveSpeedClient(new JsonService(http(), clock(), base, credential(), new Complaints()), uploads);
    }

    /** The model's name as a part of an address, which it cannot lead out of. */
    static String model(ModelCall call) throws Permanent {
        String model = call.model().providerModel();
        if (!model.matches("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*")) {
            throw new Permanent(Permanent.Kind.MODEL_GONE, "Not a model's name: " + model);
        }
        return model;
    }

    private String read(URI address) throws ProviderException {
        try (InputStream in = results().open(address, 0)) {
            return new String(in.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Transient(Transient.Kind.UNAVAILABLE, e.getMessage(), Optional.empty(), e);
        }
    }

    private Results results() throws Permanent {
        return new Results(http(), clock(), Reach.of(base(), access()), credential());
    }

    private Credential credential() throws Permanent {
        Optional<String> key = access().apiKey();
        if (key.isEmpty()) {
            throw new Permanent(Permanent.Kind.NOT_AUTHORIZED, "studio.providers." + id() + ".api-key is not set");
        }
        return Credential.bearer(key);
    }
}
