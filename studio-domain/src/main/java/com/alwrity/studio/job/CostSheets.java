package com.alwrity.studio.job;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.preflight.Quote;
import com.alwrity.studio.preflight.Quotes;
import com.alwrity.studio.price.PriceVersion;
import com.alwrity.studio.price.Prices;
import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells of each job how its price came about. */
@ApplicationScoped
@Transactional
public class CostSheets {

    @Inject
    private Jobs jobs;

    @Inject
    private EntityManager entities;

    @Inject
    private Quotes quotes;

    @Inject
    private Prices prices;

    @Inject
    private Clock clock;

    /** @throws StudioException NOT_FOUND */
    public CostSheet of(Caller caller, UUID jobId) {
        Job job = jobs.require(caller, jobId, LockModeType.NONE);
        JobView view = job.view(clock.instant());
        Quote quote = quotes.given(view.quoteId());
        PriceVersion list = prices.version(job.current().prices());
        return new CostSheet(
                view,
                quote.runs(),
                quote.estimate(),
                quote.ceiling(),
                quote.drivers(),
                list.number(),
                Optional.of(list).filter(known -> known.number() > 0).map(PriceVersion::from),
                job.paid().inMoney(),
                view.assetId() == null ? Optional.empty() : seconds(view));
    }

    private Optional<Double> seconds(JobView job) {
        List<?> found = entities.createNativeQuery("select duration from asset where id = ?1 and duration > 0")
                .setParameter(1, job.assetId())
                .getResultList();
        return found.stream().map(seconds -> ((Number) seconds).doubleValue()).findFirst();
    }
}
