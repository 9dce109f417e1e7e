package com.alwrity.studio.provider.ltx;

import com.alwrity.studio.asset.BlobStore;
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
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lightricks' own service for its LTX models. It lists no jobs, stops none and says no price: a lost answer stays lost,
 * and what was charged follows from the catalogue.
 */
@ApplicationScoped
public class LtxProvider extends HttpProvider {

    private static final ProviderId ID = new ProviderId("ltx");

    @Inject
    public LtxProvider(ProviderSettings settings, BlobStore blobs, Clock clock) {
        this(() -> settings.access(ID), new Http(clock), blobs, clock);
    }

    LtxProvider(Supplier<ProviderAccess> access, Http http, BlobStore blobs, Clock clock) {
        super(ID, access, http, blobs, clock);
    }

    /** For the container's proxy. */
    protected LtxProvider() {
        this(null, null, null, null);
    }

    @Override
    public Submission submit(ModelCall call) throws ProviderException {
        LtxClient service = client();
        LtxModel model = LtxModel.of(call.model().providerModel());
        LtxJob job = service.submit(model, call.body((file, field) -> new TextNode(service.upload(file))));
        return new Submission(new ProviderTask(ID, LtxTask.of(model, job).name(), call.attemptId()));
    }

    @Override
    protected TaskStatus status(ProviderTask task) throws ProviderException {
        return job(client(), task).map(LtxJob::asStatus).orElseGet(TaskStatus.Unknown::new);
    }

    @Override
    protected MediaSource result(ProviderTask task) throws ProviderException {
        LtxClient service = client();
        URI video = job(service, task)
                .flatMap(LtxJob::video)
                .orElseThrow(() -> new Permanent(Permanent.Kind.FAILED, "The job has no video"));
        return (MediaSource.Remote) offset -> service.open(video, offset);
    }

    @Override
    protected Cancellation stop(ProviderTask task) {
        return Cancellation.TOO_LATE;
    }

    @Override
    protected Found search(ModelCall call) {
        return new Found.CannotTell();
    }

    private static Optional<LtxJob> job(LtxClient service, ProviderTask task) throws ProviderException {
        Optional<LtxTask> named = LtxTask.named(task.taskId());
        return named.isPresent() ? service.job(named.get()) : Optional.empty();
    }

    private LtxClient client() throws Permanent {
        return new LtxClient(base(), access(), http(), blobs(), clock());
    }
}
