package com.alwrity.studio.job;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.provider.ProviderId;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.routing.Candidate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One try to have a job done by a provider. Written down before the provider is asked. */
@Entity
class Attempt {

    @Id
    private UUID id;

    @Column(name = "job_id")
    private UUID jobId;

    private int number;

    private String provider;

    @Column(name = "model_key")
    private String modelKey;

    @Enumerated(EnumType.STRING)
    private AttemptState state;

    @Column(name = "task_id")
    private String taskId;

    @Column(name = "predicted_seconds")
    private double predictedSeconds;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "working_since")
    private Instant workingSince;

    @Column(name = "moved_at")
    private Instant movedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    private int troubles;

    private BigDecimal estimate;

    private BigDecimal cost;

    private BigDecimal price;

    @Enumerated(EnumType.STRING)
    @Column(name = "cost_by")
    private CostBy costBy;

    private String reason;

    @Version
    private long version;

    Attempt() {}

    Attempt(UUID jobId, int number, ProviderId provider, Candidate candidate, double predictedSeconds, Instant now) {
        this.id = UUID.randomUUID();
        this.jobId = jobId;
        this.number = number;
        this.provider = provider.key();
        this.modelKey = candidate.modelKey();
        this.estimate = candidate.cost().amount();
        this.predictedSeconds = predictedSeconds;
        this.state = AttemptState.SUBMITTING;
        this.startedAt = now;
        this.movedAt = now;
    }

    void taken(ProviderTask task, Instant now) {
        state = AttemptState.RUNNING;
        taskId = task.taskId();
        moved(now);
    }

    void lost(Instant now) {
        if (state != AttemptState.IN_DOUBT) {
            state = AttemptState.IN_DOUBT;
            movedAt = now;
        }
    }

    /** The provider shows that it is getting on. */
    void moved(Instant now) {
        movedAt = now;
        troubles = 0;
    }

    /** Its turn has come: the wait before says nothing about how long such runs take. */
    void working(Instant now) {
        if (workingSince == null) {
            workingSince = now;
        }
    }

    /** The provider answers again. */
    void answered() {
        troubles = 0;
    }

    int troubled() {
        return ++troubles;
    }

    /** @param owed by the workspace, whatever the provider took */
    void end(AttemptState end, String why, Cost spent, Money owed, Instant now) {
        price = owed.amount();
        state = end;
        reason = why;
        cost = spent.amount().amount();
        costBy = spent.by();
        finishedAt = now;
    }

    /** What the provider took; nothing while it works. */
    Money cost() {
        return cost == null ? Money.ZERO : new Money(cost);
    }

    /** What the workspace owes for it; nothing while it is worked at. */
    Money price() {
        return price == null ? Money.ZERO : new Money(price);
    }

    Duration took() {
        return Duration.between(begunAt(), finishedAt);
    }

    UUID id() {
        return id;
    }

    Instant startedAt() {
        return startedAt;
    }

    int number() {
        return number;
    }

    String modelKey() {
        return modelKey;
    }

    double predictedSeconds() {
        return predictedSeconds;
    }

    Instant begunAt() {
        return workingSince == null ? startedAt : workingSince;
    }

    boolean live() {
        return finishedAt == null;
    }

    JobWork.Try work() {
        ProviderId id = new ProviderId(provider);
        return new JobWork.Try(
                this.id,
                id,
                modelKey,
                state,
                taskId == null ? null : new ProviderTask(id, taskId, this.id),
                startedAt,
                movedAt,
                troubles);
    }

    AttemptView view() {
        return new AttemptView(
                provider,
                modelKey,
                state,
                startedAt,
                finishedAt,
                estimate == null ? null : new Money(estimate),
                cost == null ? null : new Money(cost),
                costBy,
                reason);
    }
}
