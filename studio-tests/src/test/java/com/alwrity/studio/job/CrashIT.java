package com.alwrity.studio.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.alwrity.studio.ledger.Book;
import com.alwrity.studio.server.Api;
import com.alwrity.studio.server.Database;
import com.alwrity.studio.server.Leftovers;
import com.alwrity.studio.server.PackagedServer;
import com.alwrity.studio.server.SharedServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The server is killed while it works: nothing is lost, nothing is done twice, nothing is left behind. */
@Tag("long")
class CrashIT {

    @Test
    void aRenderThatWasUnderWayIsDoneAfterTheRestart() throws IOException {
        try (Database database = Database.fresh();
                PackagedServer server = database.behind(PackagedServer.on(SharedServer.freshData("crash")))
                        .start()) {
            String job = server.api().create(storyboard("Mountain sunrise timelapse"));
            server.api().awaitJob(job, view -> view.at("/progress/percent").asInt() >= 10);

            server.kill();
            server.start();

            JsonNode done = server.api().awaitEnd(job);
            assertThat(done.path("state").asText()).as(done.toString()).isEqualTo("SUCCEEDED");
            assertThat(done.path("attempts")).hasSize(1);
            Book.assertProven(database);
            server.api().awaitAssetReady(done.at("/assets/0").asText());
            Leftovers.assertNone(server, database);
        }
    }

    @Test
    void ofTwoNodesOneIsKilledAndTheOtherDoesAllTheWork() throws IOException {
        Path data = SharedServer.freshData("nodes");
        try (Database database = Database.fresh();
                PackagedServer first = node(database, data).start();
                PackagedServer second = node(database, data).start()) {
            Api api = first.api();
            List<String> jobs = Stream.of("A calm sea", "A forest in the fog", "Desert dunes", "A rocket in space")
                    .map(prompt -> api.create(storyboard(prompt)))
                    .toList();
            await().atMost(Duration.ofMinutes(2))
                    .until(() ->
                            database.number("select count(distinct node) from render where state = 'WORKING'") == 2);

            first.kill();

            jobs.forEach(job -> {
                JsonNode done = second.api().awaitEnd(job);
                assertThat(done.path("state").asText()).as(done.toString()).isEqualTo("SUCCEEDED");
            });
            assertThat(database.number("select count(*) from asset where job_id is not null"))
                    .isEqualTo(jobs.size());
            Book.assertProven(database);
        }
    }

    @Test
    void whatHappensOnOneNodeIsToldOnTheOther() {
        Path data = SharedServer.freshData("told");
        try (Database database = Database.fresh();
                PackagedServer first = node(database, data).start();
                PackagedServer second = node(database, data).start()) {
            EventStream events = EventStream.open(second);

            String job = first.api().create(storyboard("A calm sea"));

            events.await(job, "SUCCEEDED");
        }
    }

    /** Nodes share the database and the data directory. */
    private static PackagedServer node(Database database, Path data) {
        return database.behind(PackagedServer.on(data));
    }

    private static Map<String, Object> storyboard(String prompt) {
        return Map.of(
                "mode",
                "text-to-video",
                "prompt",
                prompt,
                "resolution",
                "480p",
                "durationSeconds",
                5,
                "audio",
                Map.of("kind", "generated"),
                "quality",
                "draft");
    }
}
