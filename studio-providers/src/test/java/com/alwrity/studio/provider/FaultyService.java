package com.alwrity.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.Map;

/** A service whose answers go wrong as told: what an adapter's test says of it, so that the tests of faults can run. */
public interface FaultyService extends ProviderContract {

    ServiceStub stub();

    /** How the service words a refusal with this status. */
    Reply complaint(int status, String message);

    /** Has the service say something of the task that nobody has heard of yet. */
    void puzzle(ProviderTask task);

    /** Has the service fail the task because of what it would show; where it never does, leave {@link #refuses}. */
    default void refuse(ProviderTask task) {
        throw new UnsupportedOperationException();
    }

    /** Whether the service may refuse to make what is asked for. */
    default boolean refuses() {
        return true;
    }

    /** Has the service finish the task and say that its result is there; false if it names no addresses. */
    default boolean finishAt(ProviderTask task, URI address) {
        return false;
    }

    /** Where the service means something else by a status than others do: the codes of {@link ProviderException}. */
    default Map<Integer, String> peculiar() {
        return Map.of();
    }

    /** An answer with status 200 that says that all is wrong. */
    default Reply errorInside() {
        return Reply.json(200, Map.of("error", Map.of("code", "as_scripted", "message", "as scripted")));
    }

    /** What {@link #errorInside} means for a call that was handed over. */
    default String errorInsideMeans() {
        return "provider.in_doubt";
    }

    /** The key that the adapter was given. */
    default String key() {
        return "key-that-nobody-may-see";
    }

    /** The failure, which shows nobody the key. */
    default ProviderException discreet(ProviderException failure) {
        assertThat(failure).as("a failure").isNotNull();
        StringWriter shown = new StringWriter();
        failure.printStackTrace(new PrintWriter(shown));
        assertThat(shown.toString()).doesNotContain(key());
        return failure;
    }
}
