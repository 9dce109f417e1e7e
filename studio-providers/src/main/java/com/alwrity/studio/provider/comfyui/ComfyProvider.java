package com.alwrity.studio.provider.comfyui;

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
import com.alwrity.studio.provider.http.JsonService;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * ComfyUI on hardware of one's own: a model is a workflow, and a request fills its slots. It is there with an address
 * only; that host counts as allowed.
 */
@ApplicationScoped
public class ComfyProvider extends HttpProvider {

    private static final ProviderId ID = new ProviderId("comfyui");

    private final ComfyProgress progress;
    private final ComfySocket socket;
    private final Recent<Boolean> withdrawn = new Recent<>();

    @Inject
    public ComfyProvider(ProviderSettings settings, BlobStore blobs, Clock clock) {
        this(() -> settings.access(ID), new Http(clock), blobs, clock);
    }

    ComfyProvider(Supplier<ProviderAccess> access, Http http, BlobStore blobs, Clock clock) {
        super(ID, access, http, blobs, clock);
        this.progress = new ComfyProgress(clock);
        this.socket = new ComfySocket(progress::hear, clock);
    }

    /** For the container's proxy. */
    protected ComfyProvider() {
        this(null, null, null, null);
    }

    @PreDestroy
    void hangUp() {
        socket.close();
    }

    ComfyProgress progress() {
        return progress;
    }

    @Override
    public boolean available() {
        ProviderAccess now = access();
        return now.enabled() && now.baseUrl().isPresent();
    }

    @Override
    public Submission submit(ModelCall call) throws ProviderException {
        ComfyClient service = client();
        String id = service.prompt(
                AttemptGraph.of(call.body(service.files(call.attemptId())), call.attemptId()),
                call.attemptId(),
                socket.name());
        return new Submission(new ProviderTask(ID, id, call.attemptId()));
    }

    @Override
    protected TaskStatus status(ProviderTask task) throws ProviderException {
        String id = task.taskId();
        return JsonService.segment(id) ? status(client(), id) : new TaskStatus.Unknown();
    }

    @Override
    protected MediaSource result(ProviderTask task) throws ProviderException {
        ComfyClient service = client();
        ComfyRun run = JsonService.segment(task.taskId())
                ? service.over(task.taskId()).orElseThrow(ComfyProvider::nothingToFetch)
                : null;
        if (run == null || !(run.told() instanceof TaskStatus.Done)) {
            throw nothingToFetch();
        }
        ComfyRun.Output made = run.result().orElseThrow(ComfyProvider::nothingToFetch);
        return (MediaSource.Remote) offset -> service.open(made, offset);
    }

    @Override
    protected Cancellation stop(ProviderTask task) throws ProviderException {
        String id = task.taskId();
        if (!JsonService.segment(id)) {
            return Cancellation.TOO_LATE;
        }
        ComfyClient service = client();
        if (service.queue().holds(id)) {
            service.withdraw(id);
        }
        if (service.queue().runs(id)) {
            service.interrupt(id);
            return Cancellation.REQUESTED;
        }
        Optional<TaskStatus> end = service.over(id).map(ComfyRun::told);
        if (end.isPresent() && !(end.get() instanceof TaskStatus.Stopped)) {
            return Cancellation.TOO_LATE;
        }
        // What was withdrawn leaves no trace there.
        withdrawn.put(id, true);
        return Cancellation.STOPPED;
    }

    /** What is neither in the line nor in the history was never taken, or was forgotten by a restart, which runs nothing. */
    @Override
    protected Found search(ModelCall call) throws ProviderException {
        String id = call.attemptId().toString();
        TaskStatus status = status(client(), id);
        return status instanceof TaskStatus.Unknown
                ? new Found.Nowhere()
                : new Found.Task(new ProviderTask(ID, id, call.attemptId()));
    }

    private TaskStatus status(ComfyClient service, String id) throws ProviderException {
        Optional<ComfyRun> over = service.over(id);
        if (over.isPresent()) {
            return over.get().told();
        }
        ComfyQueue queue = service.queue();
        if (queue.runs(id)) {
            return new TaskStatus.Working(progress.percent(id), "");
        }
        if (queue.holds(id)) {
            return new TaskStatus.Waiting();
        }
        // It may have ended between the two questions.
        Optional<ComfyRun> after = service.over(id);
        if (after.isPresent()) {
            return after.get().told();
        }
        return withdrawn.of(id).isPresent()
                ? new TaskStatus.Stopped(Optional.of(Money.ZERO))
                : new TaskStatus.Unknown();
    }

    private ComfyClient client() throws Permanent {
        socket.keepOpen(base(), access());
        return new ComfyClient(base(), access(), http(), blobs(), clock());
    }

    private static Permanent nothingToFetch() {
        return new Permanent(Permanent.Kind.FAILED, "ComfyUI has no result for this task");
    }
}
