package com.alwrity.studio.job;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.Workload;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.ledger.BillingMonth;
import com.alwrity.studio.ledger.BillingZones;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.price.PriceEffect;
import com.alwrity.studio.price.PriceList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Calculates the runs of a month anew by other prices, all workspaces together. Changes nothing. */
@ApplicationScoped
public class RepriceMonth {

    private static final int PAGE = 500;

    @Inject
    private EntityManager entities;

    @Inject
    private Catalog catalog;

    @Inject
    private JobInputs inputs;

    @Inject
    private BillingZones zones;

    @Inject
    private Clock clock;

    /** @param wanted null for the last month that is over, as the installation counts months */
    @Transactional
    public PriceEffect by(Caller admin, PriceList list, YearMonth wanted) {
        admin.require(Role.ADMIN);
        BillingMonth month = wanted == null
                ? new BillingMonth(
                        BillingMonth.of(clock.instant(), zones.usual()).month().minusMonths(1), zones.usual())
                : new BillingMonth(wanted, zones.usual());
        Map<String, PriceEffect.Line> lines = new HashMap<>();
        UUID last = new UUID(0, 0);
        List<Job> page;
        do {
            page = page(month, last);
            for (Job job : page) {
                line(job, list).ifPresent(line -> lines.merge(line.model(), line, RepriceMonth::together));
                last = job.id();
            }
            entities.clear();
        } while (page.size() == PAGE);
        return new PriceEffect(
                month,
                lines.values().stream()
                        .sorted(Comparator.comparing(RepriceMonth::change).reversed())
                        .toList());
    }

    private List<Job> page(BillingMonth month, UUID after) {
        return entities.createQuery(
                        "select j from Job j where j.state = com.alwrity.studio.job.JobState.SUCCEEDED"
                                + " and j.finishedAt >= :from and j.finishedAt < :until and j.id > :after order by j.id",
                        Job.class)
                .setParameter("from", month.start())
                .setParameter("until", month.end())
                .setParameter("after", after)
                .setMaxResults(PAGE)
                .getResultList();
    }

    /** Empty for a result that was taken again, and for a model that is gone. */
    private Optional<PriceEffect.Line> line(Job job, PriceList list) {
        return job.attempts()
                .last()
                .flatMap(attempt -> catalog.model(attempt.modelKey()).map(model -> {
                    Money owed = list.owed(model, work(job), attempt.cost());
                    return new PriceEffect.Line(model.key(), 1, attempt.cost(), attempt.price(), owed);
                }));
    }

    private Workload work(Job job) {
        Workload asked = Workload.of(job.request(), inputs.present(job));
        Optional<MediaInfo> result = inputs.made(job);
        return result.map(asked::made).orElse(asked);
    }

    private static PriceEffect.Line together(PriceEffect.Line one, PriceEffect.Line other) {
        return new PriceEffect.Line(
                one.model(),
                one.runs() + other.runs(),
                one.cost().plus(other.cost()),
                one.owed().plus(other.owed()),
                one.wouldBe().plus(other.wouldBe()));
    }

    private static BigDecimal change(PriceEffect.Line line) {
        return line.wouldBe().amount().subtract(line.owed().amount()).abs();
    }
}
