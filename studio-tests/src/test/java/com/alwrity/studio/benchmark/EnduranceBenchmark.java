package com.alwrity.studio.benchmark;

import static com.alwrity.studio.benchmark.Figures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.alwrity.studio.ledger.Book;
import com.alwrity.studio.provider.rehearsal.RehearsalServer;
import com.alwrity.studio.server.Api;
import com.alwrity.studio.server.Database;
import com.alwrity.studio.server.PackagedServer;
import com.alwrity.studio.server.PricedStudio;
import com.alwrity.studio.server.SharedServer;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** Paid jobs over two nodes on one PostgreSQL and one directory of files; one node is killed when half are done. */
@ExtendWith(Figures.Shared.class)
@EnabledIfSystemProperty(named = "benchmark.endurance", matches = "\\d+", disabledReason = "takes long: ask for it")
class EnduranceBenchmark {

    private static final int JOBS = Integer.getInteger("benchmark.endurance", 0);
    private static final Duration FOR_EACH = Duration.ofSeconds(2);
    private static final String ENDED = "state in ('SUCCEEDED', 'FAILED', 'CANCELLED', 'REJECTED')";

    @Test
    void aNodeDiesInTheMiddle(Figures figures) {
        Path data = SharedServer.freshData("endurance");
        try (RehearsalServer service = RehearsalServer.start();
                Database database = Database.fresh();
                PackagedServer first = node(data, database, service).start();
                PackagedServer second = node(data, database, service).start()) {
            service.script().searchable(true).endsAfterPolls(1).charges("0.20");
            Api[] apis = {first.api(), second.api()};
            long begin = System.nanoTime();
            Rush.of(JOBS, 4, i -> apis[i % 2].create(PricedStudio.order("Endurance " + i)));
            awaitJobs(database, ENDED, JOBS / 2);
            first.kill();
            awaitJobs(database, ENDED, JOBS);
            double minutes = (System.nanoTime() - begin) / 6e10;

            assertThat(jobs(database, "state = 'SUCCEEDED'")).isEqualTo(JOBS);
            assertThat(service.ledger().tasks()).as("paid orders").hasSize(JOBS);
            assertThat(database.number("select count(*) from asset where job_id is not null"))
                    .isEqualTo(JOBS);
            assertThat(database.number("select count(*) from posting where kind = 'CAPTURE'"))
                    .isEqualTo(JOBS);
            Book.assertProven(database);
            figures.add(
                    text("%d jobs over two nodes, one killed in the middle", JOBS),
                    text("all done once, ledger proven, %.1f min", minutes),
                    "–");
        }
    }

    private static PackagedServer node(Path data, Database database, RehearsalServer service) {
        return database.behind(PackagedServer.on(data))
                .with("studio.providers.rehearsal.base-url", service.baseUrl().toString())
                .with("studio.credits.initial", "100000000")
                .with("studio.jobs.heartbeat", "PT2S");
    }

    private static void awaitJobs(Database database, String state, int count) {
        await("jobs where " + state)
                .atMost(Duration.ofMinutes(2).plus(FOR_EACH.multipliedBy(JOBS)))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> jobs(database, state) >= count);
    }

    private static long jobs(Database database, String state) {
        return database.number("select count(*) from job where " + state);
    }
}
