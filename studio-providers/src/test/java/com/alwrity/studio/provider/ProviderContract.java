package com.alwrity.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.alwrity.studio.provider.VideoProvider.Found;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the studio relies on in every provider. Each adapter's test inherits it and says how to move its service. */
public interface ProviderContract {

    VideoProvider provider();

    /** A call that the provider can take, with an attempt of its own each time. */
    ModelCall call();

    /** Has the service work at the task, at this percentage. */
    void work(ProviderTask task, int percent);

    /** Has the service finish the task with a result. */
    void finish(ProviderTask task);

    /** Has the service fail the task for good. */
    void fail(ProviderTask task);

    /** Has the service do what it was asked when it was asked to stop. */
    default void heedStop(ProviderTask task) {
        throw new UnsupportedOperationException();
    }

    /** Whether the service can say which task came of a call. */
    default boolean finds() {
        return true;
    }

    /** Whether the service says how much of a task is done. */
    default boolean counts() {
        return true;
    }

    /** Whether the service stops what it works at. */
    default boolean stops() {
        return true;
    }

    @Test
    default void aTaskIsKnownByItsAttempt() throws ProviderException {
        ModelCall call = call();
        ProviderTask task = provider().submit(call).task();
        assertThat(task.provider()).isEqualTo(provider().id());
        assertThat(task.attemptId()).isEqualTo(call.attemptId());
        assertThat(task.taskId()).isNotBlank();
    }

    @Test
    default void aCallThatArrivedIsFoundAgain() throws ProviderException {
        ModelCall call = call();
        ProviderTask task = provider().submit(call).task();
        assertThat(provider().find(call)).isEqualTo(finds() ? new Found.Task(task) : new Found.CannotTell());
    }

    @Test
    default void aCallThatNeverArrivedIsNotFound() throws ProviderException {
        assertThat(provider().find(call())).isNotInstanceOf(Found.Task.class);
    }

    @Test
    default void aTaskOfNobodyIsUnknown() throws ProviderException {
        UUID attempt = UUID.randomUUID();
        ProviderTask stranger = new ProviderTask(provider().id(), attempt.toString(), attempt);
        assertThat(provider().poll(stranger)).isInstanceOf(TaskStatus.Unknown.class);
    }

    @Test
    default void progressIsShown() throws ProviderException {
        ProviderTask task = provider().submit(call()).task();
        assertThat(provider().poll(task)).isInstanceOfAny(TaskStatus.Waiting.class, TaskStatus.Working.class);
        work(task, 40);
        assertThat(provider().poll(task))
                .isInstanceOfSatisfying(
                        TaskStatus.Working.class,
                        working ->
                                assertThat(working.percent()).isEqualTo(counts() ? Optional.of(40) : Optional.empty()));
    }

    @Test
    default void aResultCanBeFetchedAgainAndAgain() throws ProviderException {
        ProviderTask task = provider().submit(call()).task();
        finish(task);
        assertThat(provider().poll(task)).isInstanceOf(TaskStatus.Done.class);
        assertThat(provider().fetch(task)).isNotNull();
        assertThat(provider().fetch(task)).isNotNull();
        assertThat(provider().poll(task)).isInstanceOf(TaskStatus.Done.class);
    }

    @Test
    default void anUnfinishedTaskHasNoResult() throws ProviderException {
        ProviderTask task = provider().submit(call()).task();
        assertThatThrownBy(() -> {
                    if (provider().fetch(task) instanceof MediaSource.Remote remote) {
                        remote.open(0).close();
                    }
                })
                .isInstanceOf(ProviderException.class);
    }

    @Test
    default void aFailureSaysWhy() throws ProviderException {
        ProviderTask task = provider().submit(call()).task();
        fail(task);
        assertThat(provider().poll(task))
                .isInstanceOfSatisfying(
                        TaskStatus.Failed.class,
                        failed -> assertThat(failed.reason()).isInstanceOf(ProviderException.Permanent.class));
    }

    @Test
    default void aTaskIsStoppedAsAskedAndAskingAgainDoesNoHarm() throws ProviderException {
        assumeTrue(stops(), "The service stops nothing");
        ProviderTask task = provider().submit(call()).task();
        assertThat(provider().cancel(task)).isIn(Cancellation.STOPPED, Cancellation.REQUESTED);
        heedStop(task);
        assertThat(provider().poll(task)).isInstanceOf(TaskStatus.Stopped.class);
        assertThat(provider().cancel(task)).isIn(Cancellation.STOPPED, Cancellation.REQUESTED);
    }

    @Test
    default void whatCannotBeStoppedGoesOn() throws ProviderException {
        assumeTrue(!stops(), "The service stops what it is asked to stop");
        ProviderTask task = provider().submit(call()).task();
        work(task, 40);
        assertThat(provider().cancel(task)).isEqualTo(Cancellation.TOO_LATE);
        assertThat(provider().poll(task)).isInstanceOf(TaskStatus.Working.class);
    }

    @Test
    default void whatIsDoneCannotBeStopped() throws ProviderException {
        ProviderTask task = provider().submit(call()).task();
        finish(task);
        assertThat(provider().cancel(task)).isEqualTo(Cancellation.TOO_LATE);
        assertThat(provider().poll(task)).isInstanceOf(TaskStatus.Done.class);
    }
}
