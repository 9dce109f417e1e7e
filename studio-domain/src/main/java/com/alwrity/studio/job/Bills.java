package com.alwrity.studio.job;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.catalog.Pricing;
import com.alwrity.studio.catalog.Workload;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.price.PriceList;
import com.alwrity.studio.price.Prices;
import com.alwrity.studio.routing.Candidate;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** What runs come to, by the prices that they were quoted with. */
@Dependent
class Bills {

    @Inject
    private JobInputs inputs;

    @Inject
    private Prices prices;

    @Inject
    private Catalog catalog;

    /**
     * Of a run that brought a result.
     *
     * @param billed what the provider says that it took; empty where it says nothing
     * @param made the result; empty where it is no media
     */
    Bill of(Job job, Model model, Optional<Money> billed, Optional<MediaInfo> made) {
        Workload asked = Workload.of(job.request(), inputs.present(job));
        Workload work = made.map(asked::made).orElse(asked);
        Cost cost = Cost.of(billed, ruled(job.current(), model, work));
        return new Bill(cost, list(job).owed(model, work, cost.amount()));
    }

    /** Of a run that came to nothing and is billed all the same. */
    Money owedForNothing(Job job, Cost cost) {
        return catalog.model(job.current().modelKey())
                .map(model -> list(job).marked(model, cost.amount()))
                .orElse(cost.amount());
    }

    /** What the provider itself said before; else what the catalogue's rule says about what was really made. */
    private static Money ruled(Candidate current, Model model, Workload work) {
        return current.live()
                ? current.cost()
                : Pricing.price(model, work).map(Pricing.Price::estimate).orElse(current.cost());
    }

    private PriceList list(Job job) {
        return prices.version(job.current().prices()).list();
    }
}
