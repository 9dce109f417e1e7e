package com.alwrity.studio.provider.decart;

import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.json.Json;
import com.alwrity.studio.provider.Cancellation;
import com.alwrity.studio.provider.FilePlace;
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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Supplier;

/** Decart: videos edited and restyled by words or by a picture. */
@ApplicationScoped
public class DecartProvider extends HttpProvider {

    private static final ProviderId ID = new ProviderId("decart");

    /** Files travel in the order itself, beside its other fields. */
    private static final FilePlace IN_THE_ORDER =
            (file, field) -> Json.mapper().getNodeFactory().pojoNode(file);

    @Inject
    public DecartProvider(ProviderSettings settings, BlobStore blobs, Clock clock) {
        this(() -> settings.access(ID), new Http(clock), blobs, clock);
    }

    DecartProvider(Supplier<ProviderAccess> access, Http http, BlobStore blobs, Clock clock) {
        super(ID, access, http, blobs, clock);
    }

    /** For the container's proxy. */
    protected DecartProvider() {
        this(null, null, null, null);
    }

    @Override
    public Submission submit(ModelCall call) throws ProviderException {
        DecartJob taken = client().order(call.model().providerModel(), call.body(IN_THE_ORDER));
        return new Submission(new ProviderTask(ID, taken.id(), call.attemptId()));
    }

    @Override
    protected TaskStatus status(ProviderTask task) throws ProviderException {
        return client().job(task.taskId()).map(DecartJob::told).orElseGet(TaskStatus.Unknown::new);
    }

    @Override
    protected MediaSource result(ProviderTask task) throws ProviderException {
        DecartClient service = client();
        return (MediaSource.Remote) offset -> service.result(task.taskId(), offset);
    }

    /** Decart has no way to stop a job. */
    @Override
    protected Cancellation stop(ProviderTask task) {
        return Cancellation.TOO_LATE;
    }

    /** Decart neither lists jobs nor takes a name of ours for them. */
    @Override
    protected Found search(ModelCall call) {
        return new Found.CannotTell();
    }

    private DecartClient client() throws Permanent {
        return new DecartClient(base(), access(), http(), blobs(), clock());
    }
}
