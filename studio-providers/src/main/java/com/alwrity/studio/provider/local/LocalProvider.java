package com.alwrity.studio.provider.local;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.provider.Cancellation;
import com.alwrity.studio.provider.MediaSource;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.ProviderException.Transient;
import com.alwrity.studio.provider.ProviderId;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.provider.Submission;
import com.alwrity.studio.provider.TaskStatus;
import com.alwrity.studio.provider.VideoProvider;
import com.alwrity.studio.render.RenderQueue;
import com.alwrity.studio.render.RenderQueue.RenderState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The local engine as a provider: its service is the render queue that all nodes share. A task is named by its attempt. */
@ApplicationScoped
public class LocalProvider implements VideoProvider {

    private final RenderQueue queue;
    private final boolean enabled;

    @Inject
    public LocalProvider(
            RenderQueue queue,
            @ConfigProperty(name = "studio.providers.local.enabled", defaultValue = "true") boolean enabled) {
        this.queue = queue;
        this.enabled = enabled;
    }

    /** For the container's proxy. */
    protected LocalProvider() {
        this(null, false);
    }

    @Override
    public ProviderId id() {
        return ProviderId.LOCAL;
    }

    @Override
    public boolean available() {
        return enabled;
    }

    @Override
    public Submission submit(ModelCall call) {
        queue.enqueue(call);
        return new Submission(task(call));
    }

    @Override
    public TaskStatus poll(ProviderTask task) {
        Optional<RenderState> found = queue.find(task.attemptId());
        if (found.isEmpty()) {
            return new TaskStatus.Unknown();
        }
        RenderState state = found.get();
        if (state instanceof RenderState.Waiting) {
            return new TaskStatus.Waiting();
        }
        if (state instanceof RenderState.Working working) {
            return new TaskStatus.Working(Optional.of(working.percent()), working.stage());
        }
        if (state instanceof RenderState.Failed failed) {
            return new TaskStatus.Failed(reason(failed));
        }
        return state instanceof RenderState.Done
                ? new TaskStatus.Done(Optional.empty())
                : new TaskStatus.Stopped(Optional.of(Money.ZERO));
    }

    @Override
    public MediaSource fetch(ProviderTask task) throws ProviderException {
        Optional<RenderState> state = queue.find(task.attemptId());
        if (state.isPresent() && state.get() instanceof RenderState.Done done) {
            return new MediaSource.Stored(done.result(), done.captions());
        }
        throw new Permanent(Permanent.Kind.FAILED, "The render has no result");
    }

    @Override
    public Cancellation cancel(ProviderTask task) {
        if (queue.stop(task.attemptId())) {
            return Cancellation.REQUESTED;
        }
        return queue.find(task.attemptId()).orElse(null) instanceof RenderState.Stopped
                ? Cancellation.STOPPED
                : Cancellation.TOO_LATE;
    }

    @Override
    public Found find(ModelCall call) {
        return queue.find(call.attemptId()).isPresent() ? new Found.Task(task(call)) : new Found.Nowhere();
    }

    private static ProviderTask task(ModelCall call) {
        return new ProviderTask(ProviderId.LOCAL, call.attemptId().toString(), call.attemptId());
    }

    /** The queue keeps a failure's code alone: whether it will pass is read from that. */
    private static ProviderException reason(RenderState.Failed failed) {
        for (Transient.Kind kind : Transient.Kind.values()) {
            Transient passing = new Transient(kind, failed.reason(), Optional.empty(), null);
            if (passing.code().equals(failed.code())) {
                return passing;
            }
        }
        for (Permanent.Kind kind : Permanent.Kind.values()) {
            Permanent lasting = new Permanent(kind, failed.reason());
            if (lasting.code().equals(failed.code())) {
                return lasting;
            }
        }
        return new Permanent(Permanent.Kind.FAILED, failed.reason());
    }
}
