package com.alwrity.studio.provider.heygen;

import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.provider.Cancellation;
import com.alwrity.studio.provider.MediaSource;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderAccess;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.ProviderId;
import com.alwrity.studio.provider.ProviderSettings;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.provider.Submission;
import com.alwrity.studio.provider.TaskStatus;
import com.alwrity.studio.provider.http.Http;
import com.alwrity.studio.provider.http.HttpProvider;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/** HeyGen: talking pictures, translated videos, new lip movements, cut-out people and speech. */
@ApplicationScoped
public class HeyGenProvider extends HttpProvider {

    private static final ProviderId ID = new ProviderId("heygen");

    @Inject
    public HeyGenProvider(ProviderSettings settings, BlobStore blobs, Clock clock) {
        this(() -> settings.access(ID), new Http(clock), blobs, clock);
    }

    HeyGenProvider(Supplier<ProviderAccess> access, Http http, BlobStore blobs, Clock clock) {
        super(ID, access, http, blobs, clock);
    }

    /** For the container's proxy. */
    protected HeyGenProvider() {
        this(null, null, null, null);
    }

    @Override
    public Submission submit(ModelCall call) throws ProviderException {
        return new Submission(task(order(call), call));
    }

    @Override
    protected TaskStatus status(ProviderTask task) throws ProviderException {
        Optional<HeyGenTask> known = HeyGenTask.of(task.taskId());
        if (known.isEmpty()) {
            return new TaskStatus.Unknown();
        }
        if (known.get().finishedWhenTaken()) {
            return new TaskStatus.Done(Optional.empty());
        }
        return client().job(known.get()).map(HeyGenJob::told).orElseGet(TaskStatus.Unknown::new);
    }

    @Override
    protected MediaSource result(ProviderTask task) throws ProviderException {
        HeyGenTask known = HeyGenTask.of(task.taskId()).orElseThrow(HeyGenProvider::nothingToFetch);
        if (known.finishedWhenTaken()) {
            return remote(known.address(), Optional.empty());
        }
        HeyGenJob job = client().job(known).orElseThrow(HeyGenProvider::nothingToFetch);
        if (!(job.told() instanceof TaskStatus.Done)) {
            throw nothingToFetch();
        }
        return remote(job.result().orElseThrow(HeyGenProvider::nothingToFetch), job.captions());
    }

    /** HeyGen stops nothing that it has begun, and promises no money back; what still waits is deleted before it begins. */
    @Override
    protected Cancellation stop(ProviderTask task) throws ProviderException {
        Optional<HeyGenTask> known = HeyGenTask.of(task.taskId());
        if (known.isEmpty() || known.get().finishedWhenTaken()) {
            return Cancellation.TOO_LATE;
        }
        HeyGenClient service = client();
        TaskStatus status = service.job(known.get()).map(HeyGenJob::told).orElseGet(TaskStatus.Unknown::new);
        if (status instanceof TaskStatus.Waiting) {
            service.delete(known.get());
            return Cancellation.STOPPED;
        }
        return status instanceof TaskStatus.Stopped ? Cancellation.STOPPED : Cancellation.TOO_LATE;
    }

    /** Looks for the attempt's title. That it is not listed proves nothing: the order may still be on its way. */
    @Override
    protected Found search(ModelCall call) throws ProviderException {
        HeyGenResource resource = resource(call);
        if (resource == HeyGenResource.BACKGROUND_REMOVALS) {
            return new Found.Task(task(order(call), call));
        }
        if (!resource.listed()) {
            return new Found.CannotTell();
        }
        Optional<HeyGenTask> found = client().titled(resource, title(call));
        return found.isPresent() ? new Found.Task(task(found.get(), call)) : new Found.CannotTell();
    }

    @Override
    protected Optional<Money> funds() throws ProviderException {
        return client().balance();
    }

    private HeyGenTask order(ModelCall call) throws ProviderException {
        HeyGenResource resource = resource(call);
        HeyGenClient service = client();
        ObjectNode body = call.body(service.assets());
        if (resource.titled()) {
            body.put("title", title(call));
        }
        if (resource == HeyGenResource.BACKGROUND_REMOVALS) {
            body.put("request_id", call.attemptId().toString());
        }
        return service.order(resource, body);
    }

    private MediaSource.Remote remote(URI address, Optional<URI> captions) throws Permanent {
        HeyGenClient service = client();
        return new MediaSource.Remote() {
            @Override
            public InputStream open(long offset) throws IOException, ProviderException {
                return service.result(address, offset);
            }

            @Override
            public Optional<String> captions() {
                return captions.flatMap(service::captions);
            }
        };
    }

    private HeyGenClient client() throws Permanent {
        return new HeyGenClient(base(), access(), http(), blobs(), clock());
    }

    private static HeyGenResource resource(ModelCall call) throws Permanent {
        return HeyGenResource.of(call.model().providerModel())
                .orElseThrow(() -> new Permanent(
                        Permanent.Kind.MODEL_GONE,
                        "HeyGen has no " + call.model().providerModel()));
    }

    private static ProviderTask task(HeyGenTask task, ModelCall call) {
        return new ProviderTask(ID, task.name(), call.attemptId());
    }

    private static String title(ModelCall call) {
        return "studio " + call.attemptId();
    }

    private static Permanent nothingToFetch() {
        return new Permanent(Permanent.Kind.FAILED, "HeyGen has no result for this task");
    }
}
