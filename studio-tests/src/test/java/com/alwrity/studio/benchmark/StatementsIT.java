package com.alwrity.studio.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.server.Answer;
import com.alwrity.studio.server.Api;
import com.alwrity.studio.server.PricedStudio;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How often a paid job asks the database, from its quote to its last preview. What a schedule's clock asks is left out. */
@ExtendWith(PricedStudio.Shared.class)
class StatementsIT {

    private static final int JOBS = 10;

    /** What is asked today, about 95 on a slow machine, where more of it goes by time. Whoever needs fewer lowers it. */
    private static final double MOST_FOR_EACH = 110;

    @Test
    void aJobAsksNoMoreThanItDid(PricedStudio studio) {
        studio.service().script().endsAfterPolls(1).charges("0.20").fails(null);
        settle(studio);
        Statements statements = Statements.of(studio.database());

        for (int job = 0; job < JOBS; job++) {
            run(studio.api(), "Counted calm sea " + job);
        }
        settle(studio);

        double forEach = (statements.asked() - statements.schedulers()) / (double) JOBS;
        assertThat(forEach).as(statements.top(JOBS)).isLessThanOrEqualTo(MOST_FOR_EACH);
    }

    private static void run(Api api, String prompt) {
        Answer quote = api.post("/estimate-cost", Map.of("operation", "create", "request", PricedStudio.order(prompt)));
        Answer taken =
                api.post("/create", Map.of("quoteId", quote.json().path("id").asText()));
        assertThat(taken.status()).as(taken.text()).isEqualTo(202);
    }

    /** Until no job runs and no preview is missing. */
    private static void settle(PricedStudio studio) {
        Awaitility.await("all done")
                .atMost(Duration.ofMinutes(2))
                .until(() -> studio.database()
                                .number("select (select count(*) from job where state not in"
                                        + " ('SUCCEEDED', 'FAILED', 'CANCELLED', 'REJECTED'))"
                                        + " + (select count(*) from asset where state = 'PROCESSING') as benchmark")
                        == 0);
    }
}
