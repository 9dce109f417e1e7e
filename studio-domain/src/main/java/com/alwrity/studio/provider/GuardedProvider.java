package com.alwrity.studio.provider;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.provider.ProviderException.Transient;
import java.util.List;
import java.util.Optional;

/**
 * A provider whose harmless questions fail in the ways of the contract only: a breaker that is open, a queue that is
 * full, a limit of time or a fault of an adapter is something that passes. What became of a submit is never guessed.
 */
final class GuardedProvider implements VideoProvider {

    private final VideoProvider provider;

    GuardedProvider(VideoProvider provider) {
        this.provider = provider;
    }

    @Override
    public ProviderId id() {
        return provider.id();
    }

    @Override
    public boolean installed() {
        return provider.installed();
    }

    @Override
    public boolean available() {
        return provider.available();
    }

    @Override
    public Submission submit(ModelCall call) throws ProviderException {
        return provider.submit(call);
    }

    @Override
    public TaskStatus poll(ProviderTask task) throws ProviderException {
        return asked(() -> provider.poll(task));
    }

    @Override
    public MediaSource fetch(ProviderTask task) throws ProviderException {
        return asked(() -> provider.fetch(task));
    }

    @Override
    public Cancellation cancel(ProviderTask task) throws ProviderException {
        return asked(() -> provider.cancel(task));
    }

    @Override
    public Found find(ModelCall call) throws ProviderException {
        return asked(() -> provider.find(call));
    }

    @Override
    public Optional<Money> quote(ModelCall call) throws ProviderException {
        return asked(() -> provider.quote(call));
    }

    @Override
    public Optional<Money> balance() throws ProviderException {
        return asked(provider::balance);
    }

    @Override
    public Optional<List<LiveModel>> liveModels() throws ProviderException {
        return asked(provider::liveModels);
    }

    private static <T> T asked(Question<T> question) throws ProviderException {
        try {
            return question.ask();
        } catch (RuntimeException e) {
            throw new Transient(
                    Transient.Kind.UNAVAILABLE,
                    e.getClass().getSimpleName() + ": " + e.getMessage(),
                    Optional.empty(),
                    e);
        }
    }

    private interface Question<T> {
        T ask() throws ProviderException;
    }
}
