package com.alwrity.studio.provider.alibaba;

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
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.function.Supplier;

/** Alibaba Cloud's Model Studio for its Wan models. It tells what was used in seconds, never in money. */
@ApplicationScoped
public class AlibabaProvider extends HttpProvider {

    private static final ProviderId ID = new ProviderId("alibaba");

    @Inject
    public AlibabaProvider(ProviderSettings settings, BlobStore blobs, Clock clock) {
        this(() -> settings.access(ID), new Http(clock), blobs, clock);
    }

    AlibabaProvider(Supplier<ProviderAccess> access, Http http, BlobStore blobs, Clock clock) {
        super(ID, access, http, blobs, clock);
    }

    /** For the container's proxy. */
    protected AlibabaProvider() {
        this(null, null, null, null);
    }

    @Override
    public Submission submit(ModelCall call) throws ProviderException {
        AlibabaClient service = client();
        String model = call.model().providerModel();
        AlibabaFiles files = new AlibabaFiles(blobs(), service, model);
        ObjectNode body = call.body(files).put("model", model);
        AlibabaTask task = service.submit(body, files.stored());
        return new Submission(new ProviderTask(ID, task.id(), call.attemptId()));
    }

    @Override
    protected TaskStatus status(ProviderTask task) throws ProviderException {
        return client().task(task.taskId()).map(AlibabaTask::status).orElseGet(TaskStatus.Unknown::new);
    }

    @Override
    protected MediaSource result(ProviderTask task) throws ProviderException {
        AlibabaClient service = client();
        URI video = service.task(task.taskId())
                .flatMap(AlibabaTask::video)
                .orElseThrow(() -> new Permanent(Permanent.Kind.FAILED, "The task has no video"));
        return (MediaSource.Remote) offset -> service.open(video, offset);
    }

    /** The service stops only what still waits. */
    @Override
    protected Cancellation stop(ProviderTask task) throws ProviderException {
        if (client().stop(task.taskId())) {
            return Cancellation.REQUESTED;
        }
        return status(task) instanceof TaskStatus.Stopped ? Cancellation.STOPPED : Cancellation.TOO_LATE;
    }

    /**
     * The service's list of tasks names the model, the key and the time of each, and nothing that came from us: a task
     * in it may be another job's or another program's, and none in it does not mean that none will come.
     */
    @Override
    protected Found search(ModelCall call) {
        return new Found.CannotTell();
    }

    private AlibabaClient client() throws Permanent {
        return new AlibabaClient(base(), access(), http(), blobs(), clock());
    }
}
