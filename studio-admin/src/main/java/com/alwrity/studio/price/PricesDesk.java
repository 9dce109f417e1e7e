package com.alwrity.studio.price;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.CurrentCaller;
import com.alwrity.studio.job.RepriceMonth;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Wording;
import com.alwrity.studio.shell.SlowWork;
import com.vaadin.flow.component.UI;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What the page of prices can do. */
record PricesDesk(
        RevisePrices revise,
        RepriceMonth reprice,
        Catalog catalog,
        CurrentCaller current,
        Wording wording,
        SlowWork slow) {

    List<PriceVersion> all() {
        return revise.all(current.caller());
    }

    PriceVersion inForce() {
        return revise.inForce(current.caller());
    }

    /** All that a price can be set for. */
    Collection<Model> models() {
        return catalog.models();
    }

    String name(String model) {
        return catalog.model(model).map(Model::name).orElse(model);
    }

    void check(PriceDraft draft) {
        revise.check(current.caller(), draft);
    }

    void publish(PriceDraft draft, int expected) {
        revise.publish(current.caller(), draft, expected);
    }

    void withdraw(int number) {
        revise.withdraw(current.caller(), number);
    }

    void effect(PriceList list, UI ui, Consumer<PriceEffect> found, Runnable failed) {
        Caller caller = current.caller();
        slow.run(ui, () -> reprice.by(caller, list, null), found, failed);
    }

    /** What is wrong, in words; each with where it is. */
    String words(StudioException problem) {
        return problem.violations().isEmpty()
                ? wording.of(problem.code(), problem.params())
                : problem.violations().stream()
                        .map(violation -> violation.field() + ": " + wording.of(violation))
                        .reduce((one, other) -> one + "\n" + other)
                        .orElseThrow();
    }
}
