package com.alwrity.studio.job;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderTask;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One job in memory that keeps the rules of the table of moves, in place of the domain's in the database. */
class RecordedJob extends JobSteps {

    static final Money ESTIMATE = Money.of("0.50");

    final UUID id = UUID.randomUUID();
    final List<String> codes = new ArrayList<>();
    final Set<String> anothers = new HashSet<>();
    final List<Money> billed = new ArrayList<>();
    final List<Cost> costs = new ArrayList<>();
    final Instant deadline;
    JobState state = JobState.QUEUED;
    JobResult result;
    Optional<Money> paid = Optional.empty();
    String stage;

    private final Clock clock;
    private int tries;
    private JobWork.Try attempt;
    private Integer percent;

    RecordedJob(Clock clock) {
        this.clock = clock;
        this.deadline = clock.instant().plus(Duration.ofHours(2));
    }

    /** A node died at this point. */
    void crashedWhile(JobState at) {
        become(at);
    }

    void cancelRequested() {
        become(JobState.CANCEL_REQUESTED);
    }

    UUID attemptId() {
        return attempt.id();
    }

    int tries() {
        return tries;
    }

    @Override
    public Optional<JobWork> look(UUID jobId) {
        return Optional.of(new JobWork(
                id, UUID.randomUUID(), state, Calls.REQUEST, deadline, ESTIMATE, tries, Optional.ofNullable(attempt)));
    }

    @Override
    public Begun begin(UUID jobId) {
        if (state != JobState.QUEUED) {
            return new Begun.Nothing();
        }
        become(JobState.SUBMITTING);
        tries++;
        attempt = attempt(UUID.randomUUID(), AttemptState.SUBMITTING, null, 0);
        return new Begun.Attempted(call(jobId).orElseThrow());
    }

    @Override
    public Optional<ModelCall> call(UUID jobId) {
        return Optional.of(Calls.of(attempt.id()));
    }

    @Override
    public boolean isAnothers(ProviderTask task) {
        return anothers.contains(task.taskId());
    }

    @Override
    public void taken(UUID jobId, ProviderTask task) {
        if (!isLive(task.attemptId())) {
            return;
        }
        attempt = attempt(attempt.id(), AttemptState.RUNNING, task, 0);
        if (state.mayBecome(JobState.RUNNING)) {
            become(JobState.RUNNING);
        }
    }

    @Override
    public void inDoubt(UUID jobId, UUID attemptId) {
        if (!isLive(attemptId)) {
            return;
        }
        if (attempt.state() != AttemptState.IN_DOUBT) {
            attempt = attempt(attempt.id(), AttemptState.IN_DOUBT, attempt.task(), 0);
        }
        if (state.mayBecome(JobState.IN_DOUBT)) {
            become(JobState.IN_DOUBT);
        }
    }

    @Override
    public boolean progressed(JobWork seen, Integer newPercent, String newStage) {
        boolean moved = !java.util.Objects.equals(percent, newPercent) || !newStage.equals(stage);
        percent = newPercent;
        stage = newStage;
        if (moved) {
            attempt = attempt(attempt.id(), attempt.state(), attempt.task(), 0);
        }
        return moved;
    }

    @Override
    public int troubled(JobWork seen) {
        attempt = new JobWork.Try(
                attempt.id(),
                attempt.provider(),
                attempt.modelKey(),
                attempt.state(),
                attempt.task(),
                attempt.startedAt(),
                attempt.movedAt(),
                attempt.troubles() + 1);
        return attempt.troubles();
    }

    @Override
    public void delivered(JobWork seen) {
        become(JobState.INGESTING);
    }

    @Override
    public void succeeded(JobWork seen, UUID assetId, JobResult made, Optional<Money> cost) {
        become(JobState.SUCCEEDED);
        result = made;
        paid = cost;
        attempt = null;
    }

    @Override
    public Sequel attemptFailed(UUID jobId, UUID attemptId, String code, Cost cost, boolean sameAgain, int mostTries) {
        if (!isLive(attemptId)) {
            return Sequel.NONE;
        }
        codes.add(code);
        billed.add(cost.amount());
        costs.add(cost);
        attempt = null;
        if (state == JobState.CANCEL_REQUESTED) {
            become(JobState.CANCELLED);
            return Sequel.NONE;
        }
        if (sameAgain
                && tries < mostTries
                && state.mayBecome(JobState.QUEUED)
                && clock.instant().isBefore(deadline)) {
            become(JobState.QUEUED);
            return Sequel.SAME_AGAIN;
        }
        become(JobState.FAILED);
        return Sequel.NONE;
    }

    @Override
    public void abandoned(JobWork seen, String code) {
        codes.add(code);
        attempt = null;
        become(state == JobState.CANCEL_REQUESTED ? JobState.CANCELLED : JobState.FAILED);
    }

    @Override
    public void cancelled(JobWork seen, Optional<Money> cost) {
        cost.ifPresent(billed::add);
        attempt = null;
        become(JobState.CANCELLED);
    }

    private boolean isLive(UUID attemptId) {
        return attempt != null && attempt.id().equals(attemptId);
    }

    private void become(JobState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(state + " cannot become " + next);
        }
        state = next;
    }

    private JobWork.Try attempt(UUID attemptId, AttemptState newState, ProviderTask task, int troubles) {
        Instant now = clock.instant();
        return new JobWork.Try(
                attemptId,
                Calls.MODEL.provider(),
                Calls.MODEL.key(),
                newState,
                task,
                attempt == null || !attempt.id().equals(attemptId) ? now : attempt.startedAt(),
                now,
                troubles);
    }
}
