package com.alwrity.studio.provider.rehearsal;

import com.alwrity.studio.provider.Cancellation;
import com.alwrity.studio.provider.MediaSource;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.ProviderId;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.provider.RemoteProvider;
import com.alwrity.studio.provider.Submission;
import com.alwrity.studio.provider.TaskStatus;
import com.alwrity.studio.provider.http.Http;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A service that makes nothing new, charges what it is told to and fails on demand: for trying out what the studio does
 * about prices and failures, and the model that other adapters are written after. Off unless an address is configured.
 */
@ApplicationScoped
public class RehearsalProvider extends RemoteProvider {

    private static final ProviderId ID = new ProviderId("rehearsal");

    private final Optional<RehearsalClient> client;

    /**
     * @param baseUrl where the service is; without it, there is no such provider
     * @param apiKey sent as a bearer token where there is one
     */
    @Inject
    public RehearsalProvider(
            @ConfigProperty(name = "studio.providers.rehearsal.base-url") Optional<URI> baseUrl,
            @ConfigProperty(name = "studio.providers.rehearsal.api-key") Optional<String> apiKey,
            @ConfigProperty(name = "studio.providers.rehearsal.enabled", defaultValue = "true") boolean enabled,
            Clock clock) {
        this(baseUrl.filter(address -> enabled), apiKey, new Http(clock), clock);
    }

    RehearsalProvider(Optional<URI> baseUrl, Optional<String> apiKey, Http http, Clock clock) {
        this.client = baseUrl.map(address -> new RehearsalClient(address, apiKey, http, clock));
    }

    /** For the container's proxy. */
    protected RehearsalProvider() {
        this.client = Optional.empty();
    }

    @Override
    public ProviderId id() {
        return ID;
    }

    @Override
    public boolean installed() {
        return client.isPresent();
    }

    @Override
    public boolean available() {
        return client.isPresent();
    }

    @Override
    public Submission submit(ModelCall call) throws ProviderException {
        return new Submission(task(client().order(RehearsalOrder.of(call)), call));
    }

    @Override
    protected TaskStatus status(ProviderTask task) throws ProviderException {
        return client().task(task.taskId()).map(RehearsalTask::status).orElseGet(TaskStatus.Unknown::new);
    }

    @Override
    protected MediaSource result(ProviderTask task) throws ProviderException {
        RehearsalClient service = client();
        return (MediaSource.Remote) offset -> service.result(task.taskId(), offset);
    }

    @Override
    protected Cancellation stop(ProviderTask task) throws ProviderException {
        TaskStatus status =
                client().stop(task.taskId()).map(RehearsalTask::status).orElseGet(TaskStatus.Unknown::new);
        if (status instanceof TaskStatus.Stopped stopped) {
            // What was charged on the way is learned by watching on.
            return stopped.billed().isEmpty() || stopped.billed().get().isZero()
                    ? Cancellation.STOPPED
                    : Cancellation.REQUESTED;
        }
        return status instanceof TaskStatus.Waiting || status instanceof TaskStatus.Working
                ? Cancellation.REQUESTED
                : Cancellation.TOO_LATE;
    }

    @Override
    protected Found search(ModelCall call) throws ProviderException {
        Optional<RehearsalTask> found = client().ofAttempt(call.attemptId());
        return found.isPresent() ? new Found.Task(task(found.get(), call)) : new Found.Nowhere();
    }

    private RehearsalClient client() throws Permanent {
        return client.orElseThrow(
                () -> new Permanent(Permanent.Kind.NOT_AUTHORIZED, "studio.providers.rehearsal.base-url is not set"));
    }

    private static ProviderTask task(RehearsalTask task, ModelCall call) {
        return new ProviderTask(ID, task.id(), call.attemptId());
    }
}
