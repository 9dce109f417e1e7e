package com.alwrity.studio.server;

import com.alwrity.studio.provider.rehearsal.RehearsalServer;
import com.alwrity.studio.provider.rehearsal.Task;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A studio whose videos cost something: it buys them from a rehearsal service that does what a test wants. One for all
 * tests; a parameter of this type gets it.
 */
public final class PricedStudio implements AutoCloseable {

    /** As many as stand still in {@code KilledInEachStateIT}, so that whatever is ordered after them stays in line. */
    public static final int HANDS = 5;

    /** What a video of {@link #order} is expected to cost, in dollars. */
    public static final String ESTIMATE = "0.25";

    private final RehearsalServer service = RehearsalServer.start();
    private final Database database = Database.fresh();
    private final PackagedServer server = database.behind(PackagedServer.on(SharedServer.freshData("priced")))
            .with("studio.providers.rehearsal.base-url", service.baseUrl().toString())
            .with("studio.jobs.threads", String.valueOf(HANDS))
            .with("studio.jobs.heartbeat", "PT2S")
            .with("studio.webhooks.private-addresses", "true")
            .start();

    private PricedStudio() {}

    public RehearsalServer service() {
        return service;
    }

    public Database database() {
        return database;
    }

    public PackagedServer server() {
        return server;
    }

    public Api api() {
        return server.api();
    }

    /** Five seconds at the standard rehearsal's price, and nobody else to turn to. */
    public static Map<String, Object> order(String prompt) {
        return Map.of(
                "mode", "text-to-video",
                "prompt", prompt,
                "model", "rehearsal/standard",
                "resolution", "480p",
                "aspectRatio", "16:9",
                "durationSeconds", 5,
                "quality", "standard");
    }

    /** What the service took on for this prompt: each of them is paid. */
    public List<Task> tasks(String prompt) {
        return service.ledger().tasks().stream()
                .filter(task -> task.order().path("prompt").asText().equals(prompt))
                .toList();
    }

    /** Thousandths of a credit that moved for the job in postings of this kind; their number is checked on the way. */
    public long moved(String job, String kind) {
        String postings = "from posting where job_id = '" + job + "' and kind = '" + kind + "'";
        if (database.number("select count(*) " + postings) != 1) {
            throw new AssertionError("Not one " + kind + " of job " + job);
        }
        return database.number("select coalesce(sum(amount), 0) from entry where amount > 0 and posting_id in"
                + " (select id " + postings + ")");
    }

    @Override
    public void close() {
        server.close();
        database.close();
        service.close();
    }

    /** Gives all tests the same one. */
    public static final class Shared implements ParameterResolver, AfterAllCallback {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == PricedStudio.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return studio(context);
        }

        @Override
        public void afterAll(ExtensionContext context) {
            Log.assertNothingSevere(studio(context).server());
        }

        private static PricedStudio studio(ExtensionContext context) {
            return context.getStore(ExtensionContext.StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.GLOBAL)
                    .getOrComputeIfAbsent(PricedStudio.class, key -> new PricedStudio(), PricedStudio.class);
        }
    }
}
