package com.alwrity.studio.container;

import com.alwrity.studio.provider.Cancellation;
import com.alwrity.studio.provider.MediaSource;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.ProviderException.Transient;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.provider.RemoteProvider;
import com.alwrity.studio.provider.Submission;
import com.alwrity.studio.provider.TaskStatus;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A provider somewhere else that answers, or does not, as it is told. */
public abstract class RemoteFake extends RemoteProvider {

    private final AtomicInteger failing = new AtomicInteger();
    private final AtomicInteger polls = new AtomicInteger();

    /** The next so many questions are not answered. */
    public void fail(int times) {
        failing.set(times);
    }

    public int polls() {
        return polls.get();
    }

    @Override
    public boolean available() {
        return false;
    }

    @Override
    public Submission submit(ModelCall call) throws ProviderException {
        throw new Permanent(Permanent.Kind.FAILED, "takes nothing");
    }

    @Override
    protected TaskStatus status(ProviderTask task) throws ProviderException {
        polls.incrementAndGet();
        if (failing.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new Transient(Transient.Kind.UNAVAILABLE, "as told", Optional.empty(), null);
        }
        return new TaskStatus.Waiting();
    }

    @Override
    protected MediaSource result(ProviderTask task) throws ProviderException {
        throw new Permanent(Permanent.Kind.FAILED, "has nothing");
    }

    @Override
    protected Cancellation stop(ProviderTask task) {
        return Cancellation.TOO_LATE;
    }

    @Override
    protected Found search(ModelCall call) {
        return new Found.Nowhere();
    }
}
