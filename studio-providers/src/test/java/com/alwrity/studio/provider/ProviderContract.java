package com.alwrity.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alwrity.studio.provider.VideoProvider.Found;
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
    void heedStop(ProviderTask task);

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
        assertThat(provider().find(call)).isEqualTo(new Found.Task(task));
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
                        working -> assertThat(working.percent()).contains(40));
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
        ProviderTask task = provider().submit(call()).task();
        assertThat(provider().cancel(task)).isIn(Cancellation.STOPPED, Cancellation.REQUESTED);
        heedStop(task);
        assertThat(provider().poll(task)).isInstanceOf(TaskStatus.Stopped.class);
        assertThat(provider().cancel(task)).isEqualTo(Cancellation.STOPPED);
    }

    @Test
    default void whatIsDoneCannotBeStopped() throws ProviderException {
        ProviderTask task = provider().submit(call()).task();
        finish(task);
        assertThat(provider().cancel(task)).isEqualTo(Cancellation.TOO_LATE);
        assertThat(provider().poll(task)).isInstanceOf(TaskStatus.Done.class);
    }
}
