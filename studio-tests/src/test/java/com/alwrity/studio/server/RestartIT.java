package com.alwrity.studio.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The server with its own database: started, stopped, killed, and started again. */
@Tag("long")
class RestartIT {

    @Test
    void everythingIsThereAfterARestartAndAfterACrashOfAll() throws Exception {
        Path data = SharedServer.freshData("restart");
        try (PackagedServer server = PackagedServer.on(data).start()) {
            JsonNode asset =
                    server.api().upload("kept.png", TestFiles.picture(320, 200)).json();
            String id = asset.path("id").asText();
            server.api().awaitAssetReady(id);

            assertThat(server.stop()).isIn(0, 143);
            server.start();
            assertThat(server.api().get("/assets/" + id).json().path("title").asText())
                    .isEqualTo("kept");

            server.kill();
            server.start();
            assertThat(server.api().get("/assets/" + id).status()).isEqualTo(200);

            killPostgres(data);
            server.kill();
            server.start();
            JsonNode found = server.api().get("/assets/" + id).json();
            assertThat(server.api().get(found.at("/renditions/0/url").asText()).status())
                    .isEqualTo(200);
            assertThat(server.output()).noneMatch(line -> line.contains("\tat "));
        }
    }

    @Test
    void aDatabaseThatDiesIsStartedAgainAndWorkGoesOn() throws Exception {
        Path data = SharedServer.freshData("postgres");
        try (PackagedServer server = PackagedServer.on(data).start()) {
            killPostgres(data);

            org.awaitility.Awaitility.await()
                    .atMost(java.time.Duration.ofMinutes(1))
                    .until(() -> server.api().get("/me").status() == 200);
            String job = server.api()
                    .create(Map.of(
                            "mode", "text-to-video",
                            "prompt", "A calm sea",
                            "resolution", "480p",
                            "durationSeconds", 5,
                            "quality", "draft"));
            assertThat(server.api().awaitEnd(job).path("state").asText()).isEqualTo("SUCCEEDED");
        }
    }

    @Test
    void aWrongSettingIsSaidAtTheStart() {
        PackagedServer server =
                PackagedServer.on(SharedServer.freshData("wrong")).with("studio.jobs.render-slots", "many");

        assertThat(org.assertj.core.api.Assertions.catchThrowable(server::start))
                .hasMessageContaining("studio.jobs.render-slots")
                .hasMessageContaining("many")
                .hasMessageNotContaining("\tat com.alwrity");
    }

    private static void killPostgres(Path data) throws Exception {
        Path pidFile;
        try (var files = Files.walk(data.resolve("postgres"))) {
            pidFile = files.filter(file -> file.endsWith("postmaster.pid"))
                    .findFirst()
                    .orElseThrow();
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        ProcessHandle postgres = ProcessHandle.of(pid).orElseThrow();
        postgres.destroyForcibly();
        postgres.onExit().get();
    }
}
