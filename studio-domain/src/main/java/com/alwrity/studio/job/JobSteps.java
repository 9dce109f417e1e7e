package com.alwrity.studio.job;

import com.alwrity.studio.asset.AssetView;
import com.alwrity.studio.asset.Assets;
import com.alwrity.studio.asset.NewAsset;
import com.alwrity.studio.asset.Provenance;
import com.alwrity.studio.asset.StoredFile;
import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.ledger.Ledger;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.notification.Events;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.routing.LearnedTimes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The steps of a job, a transaction each. The executor calls them around its calls of providers: the intent before,
 * the result after. Each locks the job and looks again, as somebody may have cancelled it meanwhile.
 */
@ApplicationScoped
@Transactional
public class JobSteps {

    @PersistenceContext(unitName = "studio")
    private EntityManager entities;

    @Inject
    private Catalog catalog;

    @Inject
    private Assets assets;

    @Inject
    private Ledger ledger;

    @Inject
    private LearnedTimes times;

    @Inject
    private Events events;

    @Inject
    private Clock clock;

    /** What there is to do; empty if there is no such job. */
    public Optional<JobWork> look(UUID jobId) {
        return Optional.ofNullable(entities.find(Job.class, jobId)).map(Job::work);
    }

    /**
     * Writes a new attempt down, before the provider is asked.
     *
     * @return the call to make; empty if the job is no longer waiting, or has failed because an input is gone
     */
    public Optional<ModelCall> begin(UUID jobId) {
        Job job = lock(jobId);
        if (job.state() != JobState.QUEUED) {
            return Optional.empty();
        }
        Optional<Model> model = catalog.model(job.current().modelKey());
        Optional<List<InputFile>> inputs = inputs(job);
        if (model.isEmpty() || inputs.isEmpty()) {
            end(job, () -> job.fail(inputs.isEmpty() ? "input.gone" : "model.gone", job.spentSoFar(), clock.instant()));
            return Optional.empty();
        }
        Attempt attempt = job.begin(
                model.get().provider(),
                times.predicted(model.get(), job.request().shape()),
                clock.instant());
        entities.persist(attempt);
        tell(job);
        return Optional.of(new ModelCall(attempt.id(), model.get(), job.request(), inputs.get()));
    }

    /** The call of the live attempt once more, to look for it after a lost answer. */
    public Optional<ModelCall> call(UUID jobId) {
        Job job = lock(jobId);
        return job.liveAttempt()
                .flatMap(attempt -> catalog.model(attempt.modelKey())
                        .flatMap(model ->
                                inputs(job).map(inputs -> new ModelCall(attempt.id(), model, job.request(), inputs))));
    }

    /** The provider has taken the call. */
    public void taken(UUID jobId, ProviderTask task) {
        Job job = lock(jobId);
        job.liveAttempt().ifPresent(attempt -> {
            attempt.taken(task, clock.instant());
            if (job.state() != JobState.CANCEL_REQUESTED) {
                job.running();
                tell(job);
            }
        });
    }

    /** The provider was asked and its answer was lost. */
    public void inDoubt(UUID jobId) {
        Job job = lock(jobId);
        job.liveAttempt().ifPresent(Attempt::lost);
        if (job.state() == JobState.SUBMITTING) {
            job.inDoubt();
            tell(job);
        }
    }

    /** The provider shows how far it is; percent may be null where it does not tell. */
    public void progressed(UUID jobId, Integer percent, String stage) {
        Job job = lock(jobId);
        if (job.progress(percent, stage)) {
            job.liveAttempt().ifPresent(attempt -> attempt.moved(clock.instant()));
            events.job(
                    job.workspaceId(),
                    jobId,
                    "job.progress",
                    job.percent() == null ? Map.of() : Map.of("percent", job.percent()));
        }
    }

    /** A call that may be repeated has failed; tells how many in a row. */
    public int troubled(UUID jobId) {
        return lock(jobId).liveAttempt().map(Attempt::troubled).orElse(0);
    }

    /** The result can be fetched. */
    public void delivered(UUID jobId) {
        Job job = lock(jobId);
        if (job.state() != JobState.INGESTING) {
            job.ingesting();
            tell(job);
        }
    }

    /** The result is ours: the asset, the payment and the end of the job come together. */
    public AssetView succeeded(UUID jobId, UUID assetId, MediaInfo media, StoredFile original, Optional<Money> billed) {
        Job job = lock(jobId);
        Attempt attempt = job.liveAttempt().orElseThrow();
        Model model = catalog.model(attempt.modelKey()).orElseThrow();
        Money actual = billed.orElse(job.current().estimate());
        Instant now = clock.instant();
        attempt.end(AttemptState.SUCCEEDED, null, actual, now);
        times.learn(attempt.modelKey(), attempt.predictedSeconds(), attempt.took());
        AssetView asset = assets.add(assetId, origin(job, model, actual), media, original);
        end(job, () -> job.succeed(assetId, job.spentSoFar(), now));
        return asset;
    }

    /**
     * The attempt came to nothing: the same model again, the next of the route, or the end of the job.
     *
     * @param sameAgain whether another try of the same model makes sense
     * @param mostTries of one model
     * @return true if the job goes on
     */
    public boolean attemptFailed(UUID jobId, String code, Money billed, boolean sameAgain, int mostTries) {
        Job job = lock(jobId);
        Instant now = clock.instant();
        job.liveAttempt().ifPresent(attempt -> attempt.end(AttemptState.FAILED, code, billed, now));
        if (job.state() == JobState.CANCEL_REQUESTED) {
            end(job, () -> job.cancelled(job.spentSoFar(), now));
            return false;
        }
        boolean again = sameAgain && job.attemptsOfCurrent() < mostTries;
        boolean mayGoOn = job.state().mayBecome(JobState.QUEUED) && now.isBefore(job.deadlineAt());
        if (mayGoOn && (again || affordableNext(job))) {
            job.requeue(!again);
            tell(job);
            return true;
        }
        end(job, () -> job.fail(code, job.spentSoFar(), now));
        return false;
    }

    /** What is spent already counts against the ceiling that was confirmed. */
    private static boolean affordableNext(Job job) {
        return job.hasNextCandidate() && job.spentSoFar().isZero();
    }

    /** Nobody works at it any more. */
    public void cancelled(UUID jobId, Optional<Money> billed) {
        Job job = lock(jobId);
        Instant now = clock.instant();
        job.liveAttempt()
                .ifPresent(attempt -> attempt.end(AttemptState.CANCELLED, null, billed.orElse(Money.ZERO), now));
        end(job, () -> job.cancelled(job.spentSoFar(), now));
    }

    private Job lock(UUID jobId) {
        return entities.find(Job.class, jobId, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<List<InputFile>> inputs(Job job) {
        List<InputFile> files = new ArrayList<>();
        for (Map.Entry<String, UUID> input : job.request().inputs().entrySet()) {
            Optional<InputFile> file = assets.input(job.workspaceId(), input.getKey(), input.getValue());
            if (file.isEmpty()) {
                return Optional.empty();
            }
            files.add(file.get());
        }
        return Optional.of(files);
    }

    private static NewAsset origin(Job job, Model model, Money actual) {
        return new NewAsset(
                job.workspaceId(),
                job.userId(),
                job.title(),
                job.tags(),
                job.request().studio(),
                new Provenance(model.ai(), model.name(), model.key()),
                Optional.of(new NewAsset.Made(
                        job.id(),
                        job.request().operation(),
                        model.key(),
                        job.request().prompt(),
                        job.estimate(),
                        actual)),
                job.request().inputs());
    }

    /** Every end of a job settles its hold. */
    private void end(Job job, Runnable move) {
        if (job.state().terminal()) {
            return;
        }
        move.run();
        ledger.settle(job.workspaceId(), job.id(), job.held(), job.spentSoFar().inCredits());
        tell(job);
    }

    private void tell(Job job) {
        events.job(
                job.workspaceId(),
                job.id(),
                "job.state",
                Map.of("state", job.state().name()));
    }
}
