package com.alwrity.studio.benchmark;

import static com.alwrity.studio.benchmark.Figures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.alwrity.studio.ledger.Book;
import com.alwrity.studio.provider.rehearsal.RehearsalServer;
import com.alwrity.studio.server.Answer;
import com.alwrity.studio.server.Api;
import com.alwrity.studio.server.Database;
import com.alwrity.studio.server.PackagedServer;
import com.alwrity.studio.server.PricedStudio;
import com.alwrity.studio.server.SharedServer;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Quotes a second, and paid jobs from quote to capture beside what the scheduler alone does on the same PostgreSQL. */
@ExtendWith(Figures.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JobCycleBenchmark {

    private static final int JOBS = Integer.getInteger("benchmark.jobs", 200);
    private static final int QUOTES = Integer.getInteger("benchmark.quotes", 2000);
    private static final int CALLERS = 4;
    private static final int WARM_UP = 20;

    private final RehearsalServer service = RehearsalServer.start();
    private final Database database = Database.fresh();
    private PackagedServer server;
    private Api api;

    @BeforeAll
    void start() {
        service.script().endsAfterPolls(1).charges("0.20");
        server = database.behind(PackagedServer.on(SharedServer.freshData("benchmark")))
                .with("studio.providers.rehearsal.base-url", service.baseUrl().toString())
                .with("studio.credits.initial", "100000000")
                .start();
        api = server.api();
        cycle("Warm", WARM_UP);
    }

    @AfterAll
    void stop() {
        server.close();
        database.close();
        service.close();
    }

    @Test
    void quotes(Figures figures) {
        Rush.of(QUOTES / 4, CALLERS, i -> quote("Warm " + i));
        Rush quotes = Rush.of(QUOTES, CALLERS, i -> quote("Quote " + i));
        figures.add(
                "`POST /estimate-cost`, " + CALLERS + " callers",
                text("%.0f/s, p50 %.1f ms, p99 %.1f ms", quotes.perSecond(), quotes.millis(0.5), quotes.millis(0.99)),
                "aim: 200/s, p99 20 ms");
    }

    @Test
    void jobs(Figures figures) {
        Statements statements = Statements.of(database);
        long begin = System.nanoTime();
        cycle("Job", JOBS);
        double rate = JOBS / ((System.nanoTime() - begin) / 1e9);
        long asked = statements.asked();
        long schedulers = statements.schedulers();
        System.out.println(statements.top(JOBS));
        Book.assertProven(database);

        double bare = BareScheduler.executionsPerSecond();
        figures.add(
                "job from quote to capture, " + JOBS + " jobs",
                text("%.1f/s", rate),
                text("bare db-scheduler %.0f/s: ratio %.3f", bare, rate / bare));
        figures.add(
                "SQL statements for each job, everything that the database ran meanwhile included",
                text("%.1f", asked / (double) JOBS),
                text("%.1f of them db-scheduler's; aim: 15", schedulers / (double) JOBS));
    }

    private void cycle(String prompt, int jobs) {
        long before = succeeded();
        Rush.of(jobs, CALLERS, i -> {
            String quote = quote(prompt + " " + i).json().path("id").asText();
            Answer taken = api.post("/create", Map.of("quoteId", quote));
            assertThat(taken.status()).as(taken.text()).isEqualTo(202);
        });
        await("all jobs")
                .atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> succeeded() == before + jobs);
    }

    private Answer quote(String prompt) {
        Answer quote = api.post("/estimate-cost", Map.of("operation", "create", "request", PricedStudio.order(prompt)));
        assertThat(quote.status()).as(quote.text()).isEqualTo(200);
        return quote;
    }

    private long succeeded() {
        return database.number("select count(*) as benchmark from job where state = 'SUCCEEDED'");
    }
}
