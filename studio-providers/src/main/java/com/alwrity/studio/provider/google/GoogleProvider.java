package com.alwrity.studio.provider.google;

import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.provider.Cancellation;
import com.alwrity.studio.provider.LiveModel;
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
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Google's Veo by the Gemini API. It says neither how far a video is nor what it costs, stops none, and cannot be asked
 * for the operation of a lost answer.
 */
@ApplicationScoped
public class GoogleProvider extends HttpProvider {

    private static final ProviderId ID = new ProviderId("google");

    @Inject
    public GoogleProvider(ProviderSettings settings, BlobStore blobs, Clock clock) {
        this(() -> settings.access(ID), new Http(clock), blobs, clock);
    }

    GoogleProvider(Supplier<ProviderAccess> access, Http http, BlobStore blobs, Clock clock) {
        super(ID, access, http, blobs, clock);
    }

    /** For the container's proxy. */
    protected GoogleProvider() {
        this(null, null, null, null);
    }

    @Override
    public Submission submit(ModelCall call) throws ProviderException {
        GoogleOperation started = client().start(call.model().providerModel(), call.body(new GoogleFiles(blobs())));
        return new Submission(new ProviderTask(ID, started.name(), call.attemptId()));
    }

    @Override
    protected TaskStatus status(ProviderTask task) throws ProviderException {
        return client().operation(task.taskId()).map(GoogleOperation::status).orElseGet(TaskStatus.Unknown::new);
    }

    @Override
    protected MediaSource result(ProviderTask task) throws ProviderException {
        GoogleClient service = client();
        URI video = service.operation(task.taskId())
                .flatMap(GoogleOperation::video)
                .orElseThrow(() -> new Permanent(Permanent.Kind.FAILED, "The operation has no video"));
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

    @Override
    protected Optional<List<LiveModel>> offered() throws ProviderException {
        return Optional.of(client().models());
    }

    private GoogleClient client() throws Permanent {
        return new GoogleClient(base(), access(), http(), clock());
    }
}
