package com.alwrity.studio.job;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.provider.ProviderId;
import com.alwrity.studio.routing.Candidate;
import com.alwrity.studio.routing.Route;
import com.alwrity.studio.routing.RouteColumn;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** One result on its way: from the order, over as many attempts as it takes, to an asset or an end without one. */
@Entity
class Job extends PlacedJob {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private JobState state;

    @Convert(converter = RouteColumn.class)
    private Route route;

    private int candidate;

    private BigDecimal estimate;

    private BigDecimal ceiling;

    private long held;

    private BigDecimal actual;

    private Long paid;

    private Integer percent;

    private String stage;

    @Column(name = "created_at")
    private Instant createdAt;

    /** When it came in line: when it was placed or, where somebody had to, approved of. */
    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "deadline_at")
    private Instant deadlineAt;

    @Column(name = "asset_id")
    private UUID assetId;

    private String answer;

    @Column(name = "error_code")
    private String errorCode;

    @Column(name = "error_note")
    private String errorNote;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @JoinColumn(name = "job_id", referencedColumnName = "id", insertable = false, updatable = false)
    @OrderBy("number")
    private List<Attempt> attempts = new ArrayList<>();

    @Version
    private long version;

    Job() {}

    Job(UUID id, Caller caller, Placement placement, Instant now, Duration patience) {
        super(caller, placement);
        this.id = id;
        this.route = placement.route();
        Money cost = route.first().estimate();
        this.estimate = cost.amount();
        this.ceiling = route.ceiling().amount();
        this.held = placement.awaitsApproval() ? 0 : route.ceiling().inCredits().thousandths();
        this.state = placement.awaitsApproval() ? JobState.AWAITING_APPROVAL : JobState.QUEUED;
        this.queuedAt = now;
        this.createdAt = now;
        this.deadlineAt = now.plus(patience);
    }

    Attempt begin(ProviderId provider, double predictedSeconds, Instant now) {
        become(JobState.SUBMITTING);
        if (startedAt == null) {
            startedAt = now;
        }
        percent = null;
        stage = null;
        Attempt attempt = new Attempt(id, attempts.size() + 1, provider, current(), predictedSeconds, now);
        attempts.add(attempt);
        return attempt;
    }

    void running() {
        become(JobState.RUNNING);
    }

    void inDoubt() {
        become(JobState.IN_DOUBT);
    }

    /** True if this is news. */
    boolean progress(Integer newPercent, String newStage) {
        Integer shown =
                newPercent == null || percent == null ? newPercent : Integer.valueOf(Math.max(percent, newPercent));
        boolean news = !Objects.equals(shown, percent) || !Objects.equals(newStage, stage);
        percent = shown;
        stage = newStage;
        return news;
    }

    void ingesting() {
        become(JobState.INGESTING);
        stage = "storing";
    }

    void cancelRequested() {
        become(JobState.CANCEL_REQUESTED);
    }

    /** Back in line: for the same model, or for one that is so many places on in the route. */
    void requeue(int places) {
        become(JobState.QUEUED);
        percent = null;
        stage = null;
        candidate += places;
    }

    /** What was spent on earlier attempts counts against the ceiling that was confirmed. */
    boolean affordsSameAgain() {
        return affords(current());
    }

    boolean affordsAnother() {
        return others().stream().anyMatch(this::affords);
    }

    /** Those of the route that were not tried yet, in their order. */
    List<Candidate> others() {
        return route.candidates().subList(candidate + 1, route.candidates().size());
    }

    boolean affords(Candidate next) {
        return spentSoFar().plus(next.estimate()).compareTo(new Money(ceiling)) <= 0;
    }

    void succeed(UUID asset, Money cost, Instant now) {
        become(JobState.SUCCEEDED);
        assetId = asset;
        percent = 100;
        end(cost, now);
    }

    /** It was about words, and these are they. */
    void answer(String words, Money cost, Instant now) {
        become(JobState.SUCCEEDED);
        answer = words;
        percent = 100;
        end(cost, now);
    }

    void fail(String code, Money cost, Instant now) {
        become(JobState.FAILED);
        errorCode = code;
        end(cost, now);
    }

    /** Somebody approves of it: it is in line from now on, and money is to be held for it. */
    void approved(Instant now) {
        become(JobState.QUEUED);
        held = route.ceiling().inCredits().thousandths();
        deadlineAt = now.plus(Duration.between(queuedAt, deadlineAt));
        queuedAt = now;
    }

    /**
     * Nobody approves of it.
     *
     * @param note why, in the words of who says so; null where nobody did
     */
    void rejected(String code, String note, Instant now) {
        become(JobState.REJECTED);
        errorCode = code;
        errorNote = note;
        end(Money.ZERO, now);
        settled(Credits.ZERO);
    }

    void cancelled(Money cost, Instant now) {
        become(JobState.CANCELLED);
        end(cost, now);
    }

    private void end(Money cost, Instant now) {
        actual = cost.amount();
        stage = null;
        finishedAt = now;
    }

    /** What the workspace did pay for it in the end. */
    void settled(Credits amount) {
        paid = amount.thousandths();
    }

    /** Some of it was given back; never more than is left of what was paid. */
    void refunded(Credits amount) {
        if (amount.compareTo(paid()) > 0) {
            throw new IllegalArgumentException("Job " + id + " was paid " + paid() + ", not " + amount);
        }
        paid = paid().minus(amount).thousandths();
    }

    /** What the workspace paid, less what it was given back. */
    Credits paid() {
        return Credits.ofThousandths(paid == null ? 0 : paid);
    }

    private void become(JobState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("Job " + id + " is " + state + " and cannot become " + next);
        }
        state = next;
    }

    Attempts attempts() {
        return new Attempts(attempts);
    }

    Optional<Attempt> liveAttempt() {
        return attempts().live();
    }

    Candidate current() {
        return route.candidates().get(candidate);
    }

    /** What the workspace owes. */
    Money spentSoFar() {
        return attempts().owed();
    }

    UUID id() {
        return id;
    }

    JobState state() {
        return state;
    }

    Money ceiling() {
        return new Money(ceiling);
    }

    Money estimate() {
        return new Money(estimate);
    }

    Credits held() {
        return Credits.ofThousandths(held);
    }

    UUID assetId() {
        return assetId;
    }

    Integer percent() {
        return percent;
    }

    Instant deadlineAt() {
        return deadlineAt;
    }

    /** Who has waited in line for long has as much time to be made in as anybody else. */
    private Instant workEnds() {
        Duration patience = Duration.between(queuedAt, deadlineAt);
        return liveAttempt().map(attempt -> attempt.startedAt().plus(patience)).orElse(deadlineAt);
    }

    JobWork work() {
        return new JobWork(
                id,
                workspaceId(),
                state,
                request(),
                workEnds(),
                current().estimate(),
                attempts.size(),
                liveAttempt().map(Attempt::work));
    }

    JobView view(Instant now) {
        return new JobView(
                id,
                userId(),
                quoteId(),
                studio(),
                operation(),
                state,
                title(),
                request().prompt(),
                createdAt,
                startedAt,
                finishedAt,
                percent,
                stage,
                etaSeconds(now),
                state.terminal()
                        ? null
                        : new JobView.Usual(current().p50(), current().p90()),
                current().modelKey(),
                new Money(estimate),
                new Money(ceiling),
                actual == null ? null : new Money(actual),
                attempts.stream().map(Attempt::view).toList(),
                List.copyOf(request().inputs().values()),
                assetId,
                answer,
                retryOf(),
                policyVersion(),
                errorCode,
                errorNote);
    }

    private Double etaSeconds(Instant now) {
        return state.terminal() || state == JobState.AWAITING_APPROVAL
                ? null
                : RemainingTime.seconds(percent, current().p50(), liveAttempt().map(Attempt::begunAt), now);
    }
}
