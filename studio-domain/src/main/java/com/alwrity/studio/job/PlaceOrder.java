package com.alwrity.studio.job;

import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.governance.Policies;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.notification.Events;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Order;
import com.alwrity.studio.operation.StudioRequest;
import com.alwrity.studio.preflight.Finding;
import com.alwrity.studio.preflight.PreflightLog;
import com.alwrity.studio.preflight.Quote;
import com.alwrity.studio.preflight.Quotes;
import com.alwrity.studio.preflight.Quoting;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Turns a quote into jobs: the jobs, their holds and their first wake-up are there together or not at all. */
@ApplicationScoped
@Transactional
public class PlaceOrder {

    /** Seeds stay within what every model takes. */
    private static final int SEED_BOUND = Integer.MAX_VALUE;

    @Inject
    private EntityManager entities;

    @Inject
    private Quoting quoting;

    @Inject
    private Quotes quotes;

    @Inject
    private Paying paying;

    @Inject
    private ApprovalBook approvals;

    @Inject
    private Policies policies;

    @Inject
    private Idempotency idempotency;

    @Inject
    private ReusableResults reusable;

    @Inject
    private PreflightLog looks;

    @Inject
    private JobWakeUp wakeUp;

    @Inject
    private Events events;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "studio.jobs.deadline", defaultValue = "PT2H")
    private Duration patience;

    /** Runs exactly what was quoted. */
    Submitted quoted(Caller caller, UUID quoteId, String idempotencyKey) {
        return answer(
                caller,
                idempotency.once(
                        caller,
                        idempotencyKey,
                        RequestHash.of("quoted", quoteId),
                        Submitted.Ids.class,
                        () -> place(caller, quotes.use(caller, quoteId))));
    }

    /** Quotes and runs in one go. */
    Submitted order(Caller caller, Order order, String idempotencyKey) {
        return answer(
                caller,
                idempotency.once(
                        caller,
                        idempotencyKey,
                        RequestHash.of("order", order),
                        Submitted.Ids.class,
                        () -> place(
                                caller,
                                quotes.use(caller, quoting.quote(caller, order).id()))));
    }

    /** The order of a job that came to nothing, to be placed once more. */
    Order again(Caller caller, UUID jobId) {
        Job former = entities.find(Job.class, jobId);
        if (former == null || !former.workspaceId().equals(caller.workspaceId())) {
            throw StudioException.notFound("job");
        }
        if (former.state() != JobState.FAILED && former.state() != JobState.CANCELLED) {
            throw new StudioException(StudioException.Kind.CONFLICT, "job.not_retryable");
        }
        return quotes.orderOf(former.quoteId()).single(former.request());
    }

    Submitted retry(Caller caller, UUID jobId, Order order, String idempotencyKey) {
        return answer(
                caller,
                idempotency.once(
                        caller,
                        idempotencyKey,
                        RequestHash.of("retry", jobId),
                        Submitted.Ids.class,
                        () -> place(
                                caller,
                                quotes.use(caller, quoting.quote(caller, order).id()),
                                jobId)));
    }

    private Submitted.Ids place(Caller caller, Quotes.Quoted quoted) {
        return place(caller, quoted, null);
    }

    private Submitted.Ids place(Caller caller, Quotes.Quoted quoted, UUID retryOf) {
        refuse(quoted.quote());
        requireWorkspace(caller);
        checkPolicy(caller, quoted.quote());
        Order order = quoted.order();
        String hash = RequestHash.of(order.request());
        List<UUID> ids = new ArrayList<>();
        for (int run = 0; run < order.options().variations(); run++) {
            Optional<UUID> earlier =
                    order.options().reuse() && run == 0 ? reusable.find(caller, hash) : Optional.empty();
            Job job = new Job(
                    UUID.randomUUID(),
                    caller,
                    new Placement(
                            quoted.quote().id(),
                            seeded(order.request(), run),
                            hash,
                            order.options().title(),
                            order.options().tags(),
                            quoted.route(),
                            retryOf,
                            quoted.quote().policyVersion(),
                            quoted.quote().needsApproval() && earlier.isEmpty()),
                    clock.instant(),
                    patience);
            ids.add(job.id());
            entities.persist(job);
            start(caller, job, earlier);
        }
        looks.submitted(quoted.quote().id());
        audit.record(caller, "job.submit", "quote", quoted.quote().id(), written(order, quoted.quote(), ids));
        return new Submitted.Ids(ids, quoted.quote());
    }

    /** It may just be deleted; until this order is placed it is not. */
    private void requireWorkspace(Caller caller) {
        boolean there = !entities.createNativeQuery(
                        "select 1 from workspace where id = ?1 and deleted_at is null for share")
                .setParameter(1, caller.workspaceId())
                .getResultList()
                .isEmpty();
        if (!there) {
            throw StudioException.notFound("workspace");
        }
    }

    /** What was set meanwhile holds for what was quoted before, too: it has to be quoted anew. */
    private void checkPolicy(Caller caller, Quote quote) {
        if (policies.number(caller.workspaceId()) != quote.policyVersion()) {
            throw new StudioException(StudioException.Kind.EXPIRED, "quote.policy_changed");
        }
    }

    /** What the audit log keeps: whoever had to declare something is held to it. */
    private static Map<String, Object> written(Order order, Quote quote, List<UUID> jobs) {
        OperationKind operation = order.request().operation();
        Map<String, Object> details = new TreeMap<>();
        details.put("jobs", jobs);
        details.put("operation", operation.key());
        details.put("ceiling", quote.ceiling().plain());
        if (operation.needsConsent()) {
            details.put("consent", order.options().consent());
        }
        return details;
    }

    private void start(Caller caller, Job job, Optional<UUID> earlier) {
        if (earlier.isPresent()) {
            job.succeed(earlier.get(), Money.ZERO, clock.instant());
            job.settled(Credits.ZERO);
        } else if (job.state() == JobState.AWAITING_APPROVAL) {
            approvals.ask(job);
        } else {
            paying.hold(job);
            wakeUp.first(job.id());
        }
        events.job(
                caller.workspaceId(),
                job.id(),
                "job.state",
                Map.of("state", job.state().name()));
    }

    /** Each run of several has a seed of its own; one alone keeps the given one. */
    private static StudioRequest seeded(StudioRequest request, int run) {
        long seed = request.seed() != null
                ? Math.floorMod(request.seed() + run, (long) SEED_BOUND)
                : RandomGenerator.getDefault().nextInt(SEED_BOUND);
        return request.withSeed(seed);
    }

    /** What preflight found wrong is refused as it was found. */
    private static void refuse(Quote quote) {
        List<Finding> errors = quote.errors();
        for (Finding error : errors) {
            switch (error.code()) {
                case "credits.not_enough", "budget.exceeded", "tier.spend", "tier.operations", "tier.jobs_at_once" ->
                    throw new StudioException(StudioException.Kind.NOT_ENOUGH, error.code(), error.params());
                case "quote.exceeds_max_cost" ->
                    throw new StudioException(StudioException.Kind.CONFLICT, error.code(), error.params());
                default -> {
                    // All others are values that are not allowed, and said together.
                }
            }
        }
        if (!errors.isEmpty()) {
            throw StudioException.invalid(errors.stream()
                    .map(error -> new Violation(error.field(), error.code(), error.params()))
                    .toList());
        }
    }

    private Submitted answer(Caller caller, Submitted.Ids ids) {
        Instant now = clock.instant();
        return new Submitted(
                ids.jobs().stream()
                        .map(id -> entities.find(Job.class, id).view(now))
                        .toList(),
                ids.quote());
    }
}
