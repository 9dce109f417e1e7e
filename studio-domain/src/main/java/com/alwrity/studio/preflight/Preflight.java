package com.alwrity.studio.preflight;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.MemberRole;
import com.alwrity.studio.operation.Order;
import com.alwrity.studio.routing.LiveQuotes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Everything that is looked at before anything costs. Providers that tell their prices are asked first. */
@ApplicationScoped
public class Preflight {

    @Inject
    private LiveQuotes live;

    @Inject
    private Quoting quoting;

    @Inject
    private PreflightLog log;

    /** Quotes an order, to be run as it was quoted. The quote is kept, nothing else is; all findings come at once. */
    public Quote quote(Caller caller, Order order) {
        Quote quote = bind(caller, order);
        log.seen(caller, order, quote);
        return quote;
    }

    /** The same for whoever has seen the price already and runs it now. */
    public Quote bind(Caller caller, Order order) {
        caller.require(MemberRole.EDITOR);
        ask(caller, order);
        return quoting.quote(caller, order);
    }

    /** The same while somebody still chooses: nothing is kept, so it cannot be run. */
    public Quote preview(Caller caller, Order order) {
        if (quoting.needsLivePrice(order)) {
            ask(caller, order);
        }
        return quoting.preview(caller, order);
    }

    /** Learns what the first choice's provider would take, where it tells. Not within a transaction. */
    public void ask(Caller caller, Order order) {
        quoting.firstCall(caller, order).ifPresent(live::ask);
    }
}
