package com.alwrity.studio.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.alwrity.studio.identity.WebSession;
import com.alwrity.studio.ledger.Book;
import com.alwrity.studio.provider.rehearsal.RehearsalServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Backup and restore by the very commands of docs/operations.md. */
@DisabledOnOs(OS.WINDOWS)
class BackupIT {

    private static final String EMAIL = "maker@example.org";
    private static final String PASSWORD = "a long password";

    @Test
    void whatWasBackedUpIsThereAgainWhenAllWasLost() throws Exception {
        Path data = SharedServer.freshData("backup");
        Path backup = SharedServer.freshData("backup-copy");
        Guide guide = Guide.section("With the database that comes along");
        try (RehearsalServer service = RehearsalServer.start();
                PackagedServer server = PackagedServer.on(data)
                        .with(
                                "studio.providers.rehearsal.base-url",
                                service.baseUrl().toString())
                        .start()) {
            String token = newcomer(server);
            String video = finishedVideo(server.api().as(token));
            String link = link(server.api().as(token), video);
            Answer file = server.api().as(null).get(link);
            assertThat(file.status()).isEqualTo(200);
            Set<String> ledger = ledger(data);

            server.stop();
            guide.run(0, data, backup);
            delete(data);
            guide.run(1, data, backup);
            String former = Files.readString(data.resolve("secret")).strip();
            proves(data);
            server.with("studio.secret", "a secret that nobody has seen before").with("studio.secret.former", former);
            server.start();

            assertThat(signedIn(server)
                            .get("/api/video-studio/me")
                            .json()
                            .path("email")
                            .asText())
                    .isEqualTo(EMAIL);
            assertThat(server.api()
                            .as(token)
                            .get("/assets/" + video)
                            .json()
                            .path("state")
                            .asText())
                    .isEqualTo("READY");
            assertThat(server.api().as(null).get(link).body()).isEqualTo(file.body());
            assertThat(ledger(data)).isEqualTo(ledger);
            Book.assertProven(Database.in(data));
            Leftovers.assertNone(server, Database.in(data));
            forgets(server, data, former);
        }
    }

    /** While nothing runs, by nothing but the copy: unbroken; and broken once somebody was at it. */
    private static void proves(Path data) {
        Verify.Outcome outcome = Verify.of(data, Map.of());
        assertThat(outcome.text()).contains("events, unbroken.").contains("Ledger: sums to zero");
        assertThat(outcome.exitCode()).isZero();
        Verify.Outcome cut = Verify.of(data, Map.of(), "--head=1:" + "0".repeat(64));
        assertThat(cut.text()).contains("Place 1, noted earlier, is not there any more");
        assertThat(cut.exitCode()).isEqualTo(1);
        assertThat(Verify.of(data, Map.of("studio.secret", "a secret that nobody has seen before"))
                        .text())
                .contains("CANNOT BE PROVED");
    }

    /** What was kept under the former secret is under the new one now: the log is proved by that alone. */
    private static void forgets(PackagedServer server, Path data, String former) throws Exception {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> Verify.of(data, Map.of("studio.secret", "a secret that nobody has seen before"))
                                .exitCode()
                        == 0);
        assertThat(Verify.of(data, Map.of("studio.secret", former)).text()).contains("CANNOT BE PROVED");
        Database.in(data)
                .execute("set session_replication_role = replica;"
                        + " update audit_event set user_id = null where action = 'job.submit'");
        JsonNode proof = server.api().post("/admin/audit/verify", Map.of()).json();
        assertThat(proof.at("/firstBroken/what").asText()).as(proof.toString()).isEqualTo("changed");
    }

    /** Somebody with a token of theirs. */
    private static String newcomer(PackagedServer server) {
        server.api()
                .post("/admin/users", Map.of("email", EMAIL, "name", "Maker", "role", "creator", "password", PASSWORD));
        return signedIn(server)
                .post(
                        "/api/video-studio/tokens",
                        server.address().toString(),
                        "{\"name\":\"all\",\"scopes\":[\"read\",\"write\",\"run\"]}")
                .json()
                .path("token")
                .asText();
    }

    private static WebSession signedIn(PackagedServer server) {
        WebSession browser = new WebSession(server.address());
        browser.signIn(EMAIL, PASSWORD);
        return browser;
    }

    private static String finishedVideo(Api api) {
        JsonNode job = api.awaitEnd(api.create(PricedStudio.order("A calm sea that is kept")));
        assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("SUCCEEDED");
        String video = job.at("/assets/0").asText();
        api.awaitAssetReady(video);
        return video;
    }

    /** A signed link, without the server's address. */
    private static String link(Api api, String video) {
        Answer made = api.post("/assets/" + video + "/links", Map.of("expiresInSeconds", 3600));
        URI url = URI.create(made.json().path("url").asText());
        return url.getRawPath() + "?" + url.getRawQuery();
    }

    private static Set<String> ledger(Path data) throws IOException {
        return Database.in(data)
                .texts("select concat_ws(' ', posting.key, entry.account_id, entry.amount)"
                        + " from posting left join entry on entry.posting_id = posting.id");
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }
}
