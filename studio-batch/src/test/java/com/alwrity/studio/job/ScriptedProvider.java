package com.alwrity.studio.job;

import com.alwrity.studio.provider.Cancellation;
import com.alwrity.studio.provider.MediaSource;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderId;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.provider.Providers;
import com.alwrity.studio.provider.Submission;
import com.alwrity.studio.provider.TaskStatus;
import com.alwrity.studio.provider.VideoProvider;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/** Gives the answers that the test puts in its mouth, one after the other; the last one again and again. */
final class ScriptedProvider extends Providers implements VideoProvider {

    final Queue<Answer<Submission>> submissions = new ArrayDeque<>();
    final Queue<Answer<TaskStatus>> statuses = new ArrayDeque<>();
    final Queue<Answer<Cancellation>> cancellations = new ArrayDeque<>();
    final Queue<Answer<Found>> finds = new ArrayDeque<>();
    MediaSource source;
    int submitted;
    int cancelled;

    /** What is said, or thrown. */
    interface Answer<T> {
        T give() throws ProviderException;
    }

    static ProviderException.Transient busy(Duration retryAfter) {
        return new ProviderException.Transient(
                ProviderException.Transient.Kind.RATE_LIMITED, "as told", Optional.ofNullable(retryAfter), null);
    }

    static ProviderException.Permanent refused(ProviderException.Permanent.Kind kind) {
        return new ProviderException.Permanent(kind, "as told");
    }

    @Override
    public Optional<VideoProvider> usable(ProviderId wanted) {
        return find(wanted);
    }

    @Override
    public Optional<VideoProvider> find(ProviderId id) {
        return Optional.of(this);
    }

    @Override
    public ProviderId id() {
        return Calls.MODEL.provider();
    }

    @Override
    public boolean available() {
        return true;
    }

    @Override
    public Submission submit(ModelCall call) throws ProviderException {
        submitted++;
        return submissions.isEmpty() ? new Submission(task(call)) : next(submissions);
    }

    @Override
    public TaskStatus poll(ProviderTask task) throws ProviderException {
        return next(statuses);
    }

    @Override
    public MediaSource fetch(ProviderTask task) {
        return source;
    }

    @Override
    public Cancellation cancel(ProviderTask task) throws ProviderException {
        cancelled++;
        return next(cancellations);
    }

    @Override
    public Found find(ModelCall call) throws ProviderException {
        return next(finds);
    }

    ProviderTask task(ModelCall call) {
        return new ProviderTask(id(), "task-1", call.attemptId());
    }

    private static <T> T next(Queue<Answer<T>> answers) throws ProviderException {
        Answer<T> answer = answers.size() > 1 ? answers.remove() : answers.element();
        return answer.give();
    }
}
