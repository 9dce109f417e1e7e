package com.alwrity.studio.provider;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.provider.ProviderException.RateLimited;
import com.alwrity.studio.provider.ProviderException.Transient;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;

/**
 * A provider somewhere else. Its harmless questions are asked again once, soon and at no fixed time, where the answer
 * was lost; not at all for a while where most answers are; and by a few of the node's threads only, so that a service
 * that hangs holds up its own jobs and nobody else's. Each provider has breakers and queues of its own. Handing a call
 * over is no harmless question and is guarded by nothing here.
 */
public abstract class RemoteProvider implements VideoProvider {

    private static final long LONGEST_SECONDS = 60;
    private static final int AGAIN = 1;
    private static final long PAUSE_MILLIS = 250;
    private static final long JITTER_MILLIS = 200;
    private static final int LOOKED_AT = 10;
    private static final double BROKEN = 0.8;
    private static final long BREAK_SECONDS = 10;
    private static final int AT_ONCE = 8;

    @Override
    @Timeout(value = LONGEST_SECONDS, unit = ChronoUnit.SECONDS)
    @Retry(
            maxRetries = AGAIN,
            delay = PAUSE_MILLIS,
            jitter = JITTER_MILLIS,
            retryOn = Transient.class,
            abortOn = RateLimited.class)
    @CircuitBreaker(
            requestVolumeThreshold = LOOKED_AT,
            failureRatio = BROKEN,
            delay = BREAK_SECONDS,
            delayUnit = ChronoUnit.SECONDS,
            failOn = Transient.class,
            skipOn = RateLimited.class)
    @Bulkhead(AT_ONCE)
    public TaskStatus poll(ProviderTask task) throws ProviderException {
        return status(task);
    }

    @Override
    @Retry(
            maxRetries = AGAIN,
            delay = PAUSE_MILLIS,
            jitter = JITTER_MILLIS,
            retryOn = Transient.class,
            abortOn = RateLimited.class)
    @Bulkhead(AT_ONCE)
    public MediaSource fetch(ProviderTask task) throws ProviderException {
        return result(task);
    }

    @Override
    @Timeout(value = LONGEST_SECONDS, unit = ChronoUnit.SECONDS)
    @Retry(
            maxRetries = AGAIN,
            delay = PAUSE_MILLIS,
            jitter = JITTER_MILLIS,
            retryOn = Transient.class,
            abortOn = RateLimited.class)
    @Bulkhead(AT_ONCE)
    public Cancellation cancel(ProviderTask task) throws ProviderException {
        return stop(task);
    }

    @Override
    @Timeout(value = LONGEST_SECONDS, unit = ChronoUnit.SECONDS)
    @Bulkhead(AT_ONCE)
    public Found find(ModelCall call) throws ProviderException {
        return search(call);
    }

    @Override
    @Timeout(value = LONGEST_SECONDS, unit = ChronoUnit.SECONDS)
    @CircuitBreaker(
            requestVolumeThreshold = LOOKED_AT,
            failureRatio = BROKEN,
            delay = BREAK_SECONDS,
            delayUnit = ChronoUnit.SECONDS,
            failOn = Transient.class,
            skipOn = RateLimited.class)
    @Bulkhead(AT_ONCE)
    public Optional<Money> quote(ModelCall call) throws ProviderException {
        return price(call);
    }

    @Override
    @Timeout(value = LONGEST_SECONDS, unit = ChronoUnit.SECONDS)
    @Bulkhead(AT_ONCE)
    public Optional<Money> balance() throws ProviderException {
        return funds();
    }

    @Override
    @Timeout(value = LONGEST_SECONDS, unit = ChronoUnit.SECONDS)
    @Bulkhead(AT_ONCE)
    public Optional<List<LiveModel>> liveModels() throws ProviderException {
        return offered();
    }

    protected abstract TaskStatus status(ProviderTask task) throws ProviderException;

    protected abstract MediaSource result(ProviderTask task) throws ProviderException;

    protected abstract Cancellation stop(ProviderTask task) throws ProviderException;

    protected abstract Found search(ModelCall call) throws ProviderException;

    /** @see VideoProvider#quote */
    protected Optional<Money> price(ModelCall call) throws ProviderException {
        return Optional.empty();
    }

    /** @see VideoProvider#balance */
    protected Optional<Money> funds() throws ProviderException {
        return Optional.empty();
    }

    /** @see VideoProvider#liveModels */
    protected Optional<List<LiveModel>> offered() throws ProviderException {
        return Optional.empty();
    }
}
