package com.alwrity.studio.preflight;

import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.operation.Order;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One of the things that are looked at before anything costs. Preflight asks every bean of this kind, in the order of
 * their stages, and tells all that they found at once.
 */
public interface Check {

    /** What is looked at, in order. */
    enum Stage {
        IDENTITY,
        POLICY,
        TIER,
        CAPABILITY,
        SAFETY,
        PRICE
    }

    Stage stage();

    /** What stands in the way of an order, or should be known of it. */
    List<Finding> findings(Situation situation);

    /** The models that the caller may use at all; asked once for each look, not for each model. */
    default Predicate<Model> models(Caller caller) {
        return model -> true;
    }

    /** What of an order is kept and goes out: the same, or the same in other words. */
    default Order outgoing(Caller caller, Order order) {
        return order;
    }

    /** What this leaves the caller to spend on an order; empty where it sets no limit. */
    default Optional<Credits> left(Caller caller, Order order) {
        return Optional.empty();
    }
}
