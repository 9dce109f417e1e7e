package com.alwrity.studio.job;

import com.alwrity.studio.asset.Assets;
import com.alwrity.studio.asset.StoredFile;
import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.catalog.Workload;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.media.RenditionKind;
import com.alwrity.studio.notification.Events;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.routing.LearnedTimes;
import com.alwrity.studio.routing.ProviderHealth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The steps of a job, a transaction each. The executor calls them around its calls of providers: the intent before,
 * the result after. Each locks the job and looks again, as somebody may have cancelled it meanwhile. Each names the
 * attempt it is about, or the work as it was seen, and does nothing to a later one or to a job that has ended: whoever
 * slept through an attempt's end knows nothing of the next.
 */
@ApplicationScoped
@Transactional
public class JobSteps {

    /** The stage of an attempt that stands in a provider's line. */
    public static final String WAITING = "waiting";

    /** Longer than any provider lists its tasks. */
    private static final Duration TASKS_KEPT = Duration.ofDays(8);

    /** The stage of a job that its provider has no place for yet. */
    public static final String IN_LINE = "in-line";

    @Inject
    private EntityManager entities;

    @Inject
    private Catalog catalog;

    @Inject
    private Assets assets;

    @Inject
    private JobInputs inputs;

    @Inject
    private NextTry nextTry;

    @Inject
    private Bills bills;

    @Inject
    private LearnedTimes times;

    @Inject
    private ProviderLimits limits;

    @Inject
    private ProviderHealth health;

    @Inject
    private Settlement settlement;

    @Inject
    private Events events;

    @Inject
    private Clock clock;

    /** The jobs that somebody must look at: all that have not ended, but for those that wait for an approval. */
    public List<UUID> live() {
        return entities.createQuery("select j.id from Job j where j.state in :states order by j.createdAt", UUID.class)
                .setParameter(
                        "states",
                        Arrays.stream(JobState.values())
                                .filter(state -> !state.terminal() && state != JobState.AWAITING_APPROVAL)
                                .toList())
                .getResultList();
    }

    /** What there is to do; empty if there is no such job. */
    public Optional<JobWork> look(UUID jobId) {
        return entities.createQuery(
                        "select j from Job j left join fetch j.attempts a where j.id = :id order by a.number",
                        Job.class)
                .setParameter("id", jobId)
                .getResultStream()
                .findFirst()
                .map(Job::work);
    }

    /**
     * Writes a new attempt down, before the provider is asked.
     *
     * @return the call to make, or why there is none
     */
    public Begun begin(UUID jobId) {
        Job job = lock(jobId);
        if (job.state() != JobState.QUEUED) {
            return new Begun.Nothing();
        }
        Optional<Model> model = catalog.model(job.current().modelKey());
        Optional<List<InputFile>> files = inputs.all(job);
        if (model.isEmpty() || files.isEmpty()) {
            settlement.end(
                    job,
                    () -> job.fail(files.isEmpty() ? "input.gone" : "model.gone", job.spentSoFar(), clock.instant()));
            return new Begun.Nothing();
        }
        Optional<Duration> wait = limits.wait(model.get().provider());
        if (wait.isPresent()) {
            if (job.progress(null, IN_LINE)) {
                settlement.tell(job);
            }
            return new Begun.InLine(wait.get());
        }
        Attempt attempt = job.begin(
                model.get().provider(),
                times.predicted(model.get(), Workload.of(job.request(), files.get())),
                clock.instant());
        entities.persist(attempt);
        settlement.tell(job);
        return new Begun.Attempted(
                new ModelCall(attempt.id(), attempt.startedAt(), model.get(), job.request(), files.get()));
    }

    /** The call of the live attempt once more, with the inputs that are still there: to look for it, not to send it. */
    public Optional<ModelCall> call(UUID jobId) {
        Job job = entities.find(Job.class, jobId);
        return job.liveAttempt()
                .flatMap(attempt -> catalog.model(attempt.modelKey())
                        .map(model -> new ModelCall(
                                attempt.id(), attempt.startedAt(), model, job.request(), inputs.present(job))));
    }

    /**
     * Whether the task that a search came up with is another attempt's: two calls that ask for the same are hard to
     * tell apart at a provider that carries no reference of ours along.
     */
    public boolean isAnothers(ProviderTask task) {
        return entities.createQuery(
                                "select count(a) from Attempt a where a.provider = :provider and a.taskId = :task"
                                        + " and a.id <> :own and a.startedAt > :since",
                                Long.class)
                        .setParameter("provider", task.provider().key())
                        .setParameter("task", task.taskId())
                        .setParameter("own", task.attemptId())
                        .setParameter("since", clock.instant().minus(TASKS_KEPT))
                        .getSingleResult()
                > 0;
    }

    /** The provider has taken the call. */
    public void taken(UUID jobId, ProviderTask task) {
        Job job = lock(jobId);
        live(job, task.attemptId()).ifPresent(attempt -> {
            attempt.taken(task, clock.instant());
            if (job.state().mayBecome(JobState.RUNNING)) {
                job.running();
                settlement.tell(job);
            }
        });
    }

    /** The provider was asked and its answer was lost, or it no longer knows the task. */
    public void inDoubt(UUID jobId, UUID attemptId) {
        Job job = lock(jobId);
        live(job, attemptId).ifPresent(attempt -> {
            attempt.lost(clock.instant());
            if (job.state().mayBecome(JobState.IN_DOUBT)) {
                job.inDoubt();
                settlement.tell(job);
            }
        });
    }

    /**
     * The provider shows how far it is.
     *
     * @param percent null where it does not tell
     * @param stage a stable word; {@link #WAITING} until its turn has come
     * @return true if it got on since the last time
     */
    public boolean progressed(JobWork seen, Integer percent, String stage) {
        Optional<Job> unchanged = unchanged(seen);
        Optional<Attempt> attempt = unchanged.flatMap(Job::liveAttempt);
        if (attempt.isEmpty()) {
            return false;
        }
        Job job = unchanged.get();
        attempt.get().answered();
        if (!stage.equals(WAITING)) {
            attempt.get().working(clock.instant());
        }
        boolean moved = job.progress(percent, stage);
        if (moved) {
            attempt.get().moved(clock.instant());
            events.job(
                    job.workspaceId(),
                    job.id(),
                    "job.progress",
                    job.percent() == null ? Map.of() : Map.of("percent", job.percent()));
        }
        return moved;
    }

    /** A call that may be repeated has failed; tells how many in a row. */
    public int troubled(JobWork seen) {
        return unchanged(seen).flatMap(Job::liveAttempt).map(Attempt::troubled).orElse(0);
    }

    /** The result can be fetched. */
    public void delivered(JobWork seen) {
        unchanged(seen).filter(job -> job.state() != JobState.INGESTING).ifPresent(job -> {
            job.ingesting();
            settlement.tell(job);
        });
    }

    /** The result is ours: the asset, the payment and the end of the job come together. */
    public void succeeded(JobWork seen, UUID assetId, JobResult result, Optional<Money> billed) {
        unchanged(seen).ifPresent(job -> {
            Model model = modelOf(job);
            Bill bill = bills.of(job, model, billed, Optional.of(result.media()));
            done(job, bill);
            assets.add(assetId, result.asset(job, model, bill.owed()), result.media(), result.original());
            result.captions().ifPresent(file -> assets.addRendition(assetId, RenditionKind.CAPTIONS, file));
            settlement.end(job, () -> job.succeed(assetId, job.spentSoFar(), clock.instant()));
        });
    }

    /**
     * The job was about words, and they are here.
     *
     * @param captions the same words with their times, for the media that they were heard in
     */
    public void answered(JobWork seen, String words, Optional<StoredFile> captions, Optional<Money> billed) {
        unchanged(seen).ifPresent(job -> {
            done(job, bills.of(job, modelOf(job), billed, Optional.empty()));
            captions.ifPresent(file -> job.request()
                    .inputs()
                    .values()
                    .forEach(heard -> assets.addRendition(heard, RenditionKind.CAPTIONS, file)));
            settlement.end(job, () -> job.answer(words, job.spentSoFar(), clock.instant()));
        });
    }

    /**
     * The attempt came to nothing: the same model again, the next of the route, or the end of the job.
     *
     * @param sameAgain whether another try of the same model makes sense
     * @param mostTries of one model
     * @return how the job goes on
     */
    public Sequel attemptFailed(UUID jobId, UUID attemptId, String code, Cost cost, boolean sameAgain, int mostTries) {
        Job job = lock(jobId);
        Instant now = clock.instant();
        Optional<Attempt> failed = live(job, attemptId);
        if (failed.isEmpty()) {
            return Sequel.NONE;
        }
        end(job, failed.get(), AttemptState.FAILED, code, cost);
        if (job.state() == JobState.CANCEL_REQUESTED) {
            settlement.end(job, () -> job.cancelled(job.spentSoFar(), now));
            return Sequel.NONE;
        }
        boolean again = sameAgain
                && job.attempts().of(job.current().modelKey()) < mostTries
                && job.affordsSameAgain()
                && !(job.affordsAnother() && down(job));
        boolean mayGoOn = job.state().mayBecome(JobState.QUEUED) && now.isBefore(job.deadlineAt());
        if (!mayGoOn || !again && !job.affordsAnother()) {
            settlement.end(job, () -> job.fail(code, job.spentSoFar(), now));
            return Sequel.NONE;
        }
        NextTry.Onward onward = nextTry.of(job, again);
        if (onward.forbidden().isPresent()) {
            settlement.end(job, () -> job.fail(onward.forbidden().get(), job.spentSoFar(), now));
            return Sequel.NONE;
        }
        job.requeue(onward.places());
        settlement.tell(job);
        return onward.places() == 0 ? Sequel.SAME_AGAIN : Sequel.ANOTHER_MODEL;
    }

    /**
     * Gives the job up for good, whatever else the route has: because nobody can tell whether a provider still works
     * at it, or because no time is left.
     */
    public void abandoned(JobWork seen, String code) {
        unchanged(seen).ifPresent(job -> {
            job.liveAttempt().ifPresent(attempt -> end(job, attempt, AttemptState.FAILED, code, Cost.UNSETTLED));
            Instant now = clock.instant();
            if (job.state() == JobState.CANCEL_REQUESTED) {
                settlement.end(job, () -> job.cancelled(job.spentSoFar(), now));
            } else {
                settlement.end(job, () -> job.fail(code, job.spentSoFar(), now));
            }
        });
    }

    /** Nobody works at it any more. */
    public void cancelled(JobWork seen, Optional<Money> billed) {
        unchanged(seen).ifPresent(job -> {
            job.liveAttempt()
                    .ifPresent(attempt ->
                            end(job, attempt, AttemptState.CANCELLED, "job.cancelled", Cost.ofStopped(billed)));
            settlement.end(job, () -> job.cancelled(job.spentSoFar(), clock.instant()));
        });
    }

    /** Whoever answers nobody need not be asked by every job in turn. */
    private boolean down(Job job) {
        return catalog.model(job.current().modelKey())
                .filter(model -> health.of(model.provider()).state() == ProviderHealth.State.DOWN)
                .isPresent();
    }

    private Model modelOf(Job job) {
        return catalog.model(job.liveAttempt().orElseThrow().modelKey()).orElseThrow();
    }

    private void done(Job job, Bill bill) {
        Attempt attempt = job.liveAttempt().orElseThrow();
        attempt.end(AttemptState.SUCCEEDED, null, bill.cost(), bill.owed(), clock.instant());
        times.learn(attempt.modelKey(), attempt.predictedSeconds(), attempt.took());
    }

    private void end(Job job, Attempt attempt, AttemptState how, String code, Cost cost) {
        attempt.end(
                how,
                how == AttemptState.CANCELLED ? null : code,
                cost,
                bills.owedForNothing(job, cost),
                clock.instant());
        if (cost.equals(Cost.UNSETTLED)) {
            settlement.unsettled(job, attempt, code);
        }
    }

    private static Optional<Attempt> live(Job job, UUID attemptId) {
        return job.liveAttempt().filter(attempt -> attempt.id().equals(attemptId));
    }

    /** The job if it still is about what was seen of it: the same attempt, or none as before. */
    private Optional<Job> unchanged(JobWork seen) {
        Job job = lock(seen.jobId());
        Optional<UUID> known = seen.attempt().map(JobWork.Try::id);
        return Optional.of(job)
                .filter(still -> !still.state().terminal())
                .filter(still -> still.liveAttempt().map(Attempt::id).equals(known));
    }

    private Job lock(UUID jobId) {
        return entities.find(Job.class, jobId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What comes after an attempt that failed. */
    public enum Sequel {
        SAME_AGAIN,
        ANOTHER_MODEL,
        /** The job has ended, or goes on without whoever asks. */
        NONE
    }
}
