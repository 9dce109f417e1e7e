package com.alwrity.studio.job;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.MemberRole;
import com.alwrity.studio.operation.Order;
import com.alwrity.studio.preflight.Preflight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Has something made. Providers that tell their prices are asked before the transaction that places the order. */
@ApplicationScoped
public class SubmitJob {

    @Inject
    private Preflight preflight;

    @Inject
    private PlaceOrder placing;

    /** Runs exactly what was quoted. */
    public Submitted quoted(Caller caller, UUID quoteId, String idempotencyKey) {
        caller.requireSelf();
        caller.require(MemberRole.EDITOR);
        return placing.quoted(caller, quoteId, idempotencyKey);
    }

    /** Quotes and runs in one go. */
    public Submitted order(Caller caller, Order order, String idempotencyKey) {
        caller.requireSelf();
        caller.require(MemberRole.EDITOR);
        preflight.ask(caller, order);
        return placing.order(caller, order, idempotencyKey);
    }

    /** The same once more, as a new job that knows its forerunner; quoted afresh. */
    public Submitted retry(Caller caller, UUID jobId, String idempotencyKey) {
        caller.requireSelf();
        caller.require(MemberRole.EDITOR);
        Order order = placing.again(caller, jobId);
        preflight.ask(caller, order);
        return placing.retry(caller, jobId, order, idempotencyKey);
    }
}
