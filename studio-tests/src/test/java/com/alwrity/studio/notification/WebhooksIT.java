package com.alwrity.studio.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.notification.Receiver.Message;
import com.alwrity.studio.server.Answer;
import com.alwrity.studio.server.Api;
import com.alwrity.studio.server.PricedStudio;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens in a workspace reaches programs of others: signed, once or until it is taken. */
@ExtendWith(PricedStudio.Shared.class)
class WebhooksIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Receiver receiver = new Receiver();
    private PricedStudio studio;
    private Api api;

    @BeforeEach
    void connect(PricedStudio shared) {
        studio = shared;
        api = studio.api();
        studio.service().script().endsAfterPolls(2).charges("0.20").fails(null);
    }

    @AfterEach
    void nobodyListensToTheNext() {
        api.get("/webhooks").json().path("items").forEach(webhook -> api.delete("/webhooks/" + id(webhook)));
        receiver.close();
    }

    @Test
    void theEndOfAJobIsToldSignedAndOnce() {
        JsonNode webhook = add("job.succeeded", "asset.added");
        String secret = webhook.path("secret").asText();

        String job = api.create(PricedStudio.order("A told calm sea"));
        String asset = api.awaitEnd(job).at("/assets/0").asText();

        List<Message> taken = await().atMost(PATIENCE).until(receiver::taken, all -> all.size() == 2);
        assertThat(taken).allMatch(message -> message.signedWith(secret)).allSatisfy(message -> {
            assertThat(message.headers().getFirst("Content-Type")).isEqualTo("application/json");
            assertThat(Instant.ofEpochSecond(Long.parseLong(message.timestamp())))
                    .isBetween(Instant.now().minusSeconds(120), Instant.now().plusSeconds(5));
        });
        JsonNode told = told(taken, "job.succeeded");
        assertThat(told.at("/data/job/id").asText()).isEqualTo(job);
        assertThat(told.at("/data/job/state").asText()).isEqualTo("SUCCEEDED");
        assertThat(told.at("/data/job/assetId").asText()).isEqualTo(asset);
        assertThat(told.at("/data/job/paid/amount").asText()).isEqualTo("0.20");
        assertThat(Instant.parse(told.path("timestamp").asText())).isBefore(Instant.now());
        assertThat(told(taken, "asset.added").at("/data/asset/id").asText()).isEqualTo(asset);
        for (JsonNode delivery : deliveries(webhook)) {
            assertThat(delivery.path("state").asText()).as(delivery.toString()).isEqualTo("DELIVERED");
            assertThat(delivery.path("status").asInt()).isEqualTo(204);
            assertThat(delivery.path("attempts").asInt()).isEqualTo(1);
        }
    }

    @Test
    void whatIsNotTakenIsSentAgainUnderItsId() {
        receiver.answers(500, Receiver.HANG_UP, 302);
        JsonNode webhook = add("job.cancelled");
        cancelOne("A stopped calm sea");

        await().atMost(PATIENCE).until(() -> receiver.taken().size() == 2);
        JsonNode waiting = awaitDelivery(
                webhook, delivery -> delivery.path("problem").asText().equals("webhook.broken_off"));
        assertThat(waiting.path("state").asText()).isEqualTo("PENDING");
        assertThat(waiting.path("attempts").asInt()).isEqualTo(2);
        assertThat(Instant.parse(waiting.path("nextAt").asText()))
                .isAfter(Instant.now().plusSeconds(200));
        timePasses();
        JsonNode redirected =
                awaitDelivery(webhook, delivery -> delivery.path("status").asInt() == 302);
        assertThat(redirected.path("answer").asText()).isEqualTo("As told: 302");
        timePasses();

        JsonNode done = awaitDelivery(
                webhook, delivery -> delivery.path("state").asText().equals("DELIVERED"));
        assertThat(done.path("attempts").asInt()).isEqualTo(4);
        assertThat(receiver.taken()).hasSize(4).extracting(Message::path).containsOnly("/hooks");
        assertThat(receiver.taken()).extracting(Message::id).containsOnly("msg_" + id(done));
        assertThat(receiver.taken())
                .extracting(Message::body)
                .containsOnly(done.path("body").asText());
    }

    @Test
    void whoeverIsGoneOrNeverTakesItIsSwitchedOff() {
        receiver.answers(410);
        JsonNode gone = add("job.cancelled");
        cancelOne("A sea for nobody");
        JsonNode off = await().atMost(PATIENCE)
                .until(
                        () -> api.get("/webhooks/" + id(gone)).json(),
                        webhook -> !webhook.path("active").asBoolean());
        assertThat(off.path("switchedOff").asText()).isEqualTo("gone");
        assertThat(api.post("/webhooks/" + id(gone) + "/test", Map.of())
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("webhook.off");
        assertThat(studio.database()
                        .number("select count(*) from audit_event where action = 'webhook.off' and" + " subject_id = '"
                                + id(gone) + "'"))
                .isEqualTo(1);
        Answer on = api.patch(
                "/webhooks/" + id(gone),
                Map.of("active", true, "expectedVersion", off.path("version").asLong()));
        assertThat(on.json().path("active").asBoolean()).as(on.text()).isTrue();
        assertThat(on.json().has("switchedOff")).isFalse();

        receiver.answers(503);
        cancelOne("A sea for a broken one");
        JsonNode waiting =
                awaitDelivery(gone, delivery -> delivery.path("status").asInt() == 503);
        receiver.answers(503);
        studio.database().execute("update webhook_delivery set attempts = 9 where id = '" + id(waiting) + "'");
        timePasses();

        JsonNode failing = await().atMost(PATIENCE)
                .until(
                        () -> api.get("/webhooks/" + id(gone)).json(),
                        webhook -> !webhook.path("active").asBoolean());
        assertThat(failing.path("switchedOff").asText()).isEqualTo("failing");
        assertThat(awaitDelivery(gone, delivery -> id(delivery).equals(id(waiting)))
                        .path("state")
                        .asText())
                .isEqualTo("FAILED");
    }

    @Test
    void aTryOutAndAReplayAreSentAtOnce() {
        receiver.answers(418);
        JsonNode webhook = add("job.failed");
        Answer tried = api.post("/webhooks/" + id(webhook) + "/test", Map.of());
        assertThat(tried.status()).as(tried.text()).isEqualTo(202);

        JsonNode failed = awaitDelivery(
                webhook, delivery -> delivery.path("state").asText().equals("FAILED"));
        assertThat(failed.path("status").asInt()).isEqualTo(418);
        assertThat(failed.path("kind").asText()).isEqualTo("webhook.test");
        assertThat(api.get("/webhooks/" + id(webhook)).json().path("active").asBoolean())
                .isTrue();

        Answer again = api.post("/webhooks/" + id(webhook) + "/deliveries/" + id(failed) + "/replay", Map.of());
        assertThat(again.status()).as(again.text()).isEqualTo(202);
        awaitDelivery(webhook, delivery -> delivery.path("state").asText().equals("DELIVERED"));
        assertThat(receiver.taken()).hasSize(2).extracting(Message::id).containsOnly("msg_" + id(failed));
        assertThat(api.post("/webhooks/" + id(webhook) + "/deliveries/" + UUID.randomUUID() + "/replay", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anOldSecretSignsBesideTheNewOne() {
        JsonNode webhook = add("job.failed");
        Answer rotated = api.post("/webhooks/" + id(webhook) + "/secret", Map.of());
        assertThat(rotated.status()).as(rotated.text()).isEqualTo(200);
        String fresh = rotated.json().path("secret").asText();
        assertThat(fresh).isNotEqualTo(webhook.path("secret").asText()).startsWith("whsec_");
        assertThat(rotated.json().has("formerSecretUntil")).isTrue();

        api.post("/webhooks/" + id(webhook) + "/test", Map.of());

        List<Message> taken = await().atMost(PATIENCE).until(receiver::taken, all -> all.size() == 1);
        assertThat(taken.get(0).signedWith(fresh)).isTrue();
        assertThat(taken.get(0).signedWith(webhook.path("secret").asText())).isTrue();
        assertThat(api.get("/webhooks").text()).doesNotContain("whsec_");
        assertThat(studio.database().texts("select secret from webhook")).noneMatch(kept -> kept.contains("whsec_"));

        studio.database().execute("update webhook set former_until = now() - interval '1 second'");
        api.post("/webhooks/" + id(webhook) + "/test", Map.of());
        taken = await().atMost(PATIENCE).until(receiver::taken, all -> all.size() == 2);
        assertThat(taken.get(1).signedWith(fresh)).isTrue();
        assertThat(taken.get(1).signedWith(webhook.path("secret").asText())).isFalse();
    }

    @Test
    void approvalsAndInvitationsAreToldToo() {
        JsonNode webhook = add("invitation.sent");
        String workspace = api.get("/me").json().at("/workspace/id").asText();
        JsonNode invited = api.post(
                        "/workspaces/" + workspace + "/invitations",
                        Map.of("email", UUID.randomUUID() + "@example.org", "role", "viewer"))
                .json();

        List<Message> taken = await().atMost(PATIENCE).until(receiver::taken, all -> all.size() == 1);
        assertThat(taken.get(0).body())
                .contains(id(invited))
                .doesNotContain(invited.path("token").asText());
        assertThat(deliveries(webhook)).hasSize(1);
        api.delete("/workspaces/" + workspace + "/invitations/" + id(invited));
    }

    @Test
    void whatCannotBeAWebhookIsRefusedAtItsField() {
        assertThat(wrong(Map.of())).containsExactlyInAnyOrder("url", "kinds");
        assertThat(wrong(Map.of("url", "ftp://example.org", "kinds", List.of("job.failed"))))
                .containsExactly("url");
        assertThat(wrong(Map.of("url", receiver.url(), "kinds", List.of("job.failed", "webhook.test"))))
                .containsExactly("kinds[1]");
        assertThat(wrong(Map.of("url", "http://nowhere.invalid/", "kinds", List.of("job.failed"))))
                .containsExactly("url");
        JsonNode webhook = add("job.failed");
        assertThat(api.patch("/webhooks/" + id(webhook), Map.of("description", "A", "expectedVersion", 1))
                        .status())
                .isEqualTo(200);
        Answer late = api.patch("/webhooks/" + id(webhook), Map.of("description", "B", "expectedVersion", 1));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().path("code").asText()).isEqualTo("edited.meanwhile");
    }

    @Test
    void moreThanTwentyAreTooMany() {
        for (int i = 0; i < 20; i++) {
            add("job.failed");
        }
        Answer refused = api.post("/webhooks", Map.of("url", receiver.url(), "kinds", List.of("job.failed")));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("code").asText()).isEqualTo("webhook.too_many");
    }

    private JsonNode add(String... kinds) {
        Answer added =
                api.post("/webhooks", Map.of("url", receiver.url(), "description", "A test", "kinds", List.of(kinds)));
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        return added.json();
    }

    private List<String> wrong(Map<String, Object> wanted) {
        Answer answer = api.post("/webhooks", wanted);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        return answer.json().path("violations").findValuesAsText("field");
    }

    private void cancelOne(String prompt) {
        studio.service().script().neverEnds();
        String job = api.create(PricedStudio.order(prompt));
        api.awaitState(job, "RUNNING");
        api.post("/jobs/" + job + "/cancel", Map.of());
        api.awaitEnd(job);
    }

    private Iterable<JsonNode> deliveries(JsonNode webhook) {
        return api.get("/webhooks/" + id(webhook) + "/deliveries").json().path("items");
    }

    private JsonNode awaitDelivery(JsonNode webhook, Predicate<JsonNode> wanted) {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> {
                            for (JsonNode delivery : deliveries(webhook)) {
                                if (wanted.test(delivery)) {
                                    return delivery;
                                }
                            }
                            return null;
                        },
                        Objects::nonNull);
    }

    /** What waits is due. */
    private void timePasses() {
        studio.database().execute("update delivery_turn set execution_time = now() where not picked");
    }

    private static JsonNode told(List<Message> taken, String type) {
        return taken.stream()
                .map(message -> Json.read(message.body(), JsonNode.class))
                .filter(body -> body.path("type").asText().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static String id(JsonNode thing) {
        return thing.path("id").asText();
    }
}
