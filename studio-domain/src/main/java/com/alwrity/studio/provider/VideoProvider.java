package com.alwrity.studio.provider;

import com.alwrity.studio.ledger.Money;
import java.util.List;
import java.util.Optional;

/**
 * A service that makes media, on this machine or elsewhere. Which models it has and what they can do is data of the
 * catalogue; an adapter only speaks the service's language. Every adapter is called outside a transaction.
 */
public interface VideoProvider {

    ProviderId id();

    /** Whether this installation has it at all; what is not installed is shown nowhere. */
    default boolean installed() {
        return true;
    }

    /** Whether it can be used now: switched on, and with a key where it needs one. */
    boolean available();

    /** Hands the call over. Never repeated blindly: a lost answer is {@link ProviderException.InDoubt}. */
    Submission submit(ModelCall call) throws ProviderException;

    /** Asks how far the task is. Safe to repeat. */
    TaskStatus poll(ProviderTask task) throws ProviderException;

    /** Opens the finished result. Safe to repeat. */
    MediaSource fetch(ProviderTask task) throws ProviderException;

    /** Asks for the task to be stopped. Safe to repeat. */
    Cancellation cancel(ProviderTask task) throws ProviderException;

    /** Looks for the task of a call whose answer was lost; a proven "never arrived" is {@link Found.Nowhere}. */
    Found find(ModelCall call) throws ProviderException;

    /** A live price, from services that have one; empty leaves it to the catalogue's rule. */
    default Optional<Money> quote(ModelCall call) throws ProviderException {
        return Optional.empty();
    }

    /** What is left on the account there, from services that tell. */
    default Optional<Money> balance() throws ProviderException {
        return Optional.empty();
    }

    /** The models that the service has now, from services that list them. */
    default Optional<List<LiveModel>> liveModels() throws ProviderException {
        return Optional.empty();
    }

    /** What came of a search for a lost call. */
    sealed interface Found {
        /** It arrived, and this is its task. */
        record Task(ProviderTask task) implements Found {}

        /** It never arrived: sending it again is safe. */
        record Nowhere() implements Found {}

        /** The service has no way to tell. */
        record CannotTell() implements Found {}
    }
}
