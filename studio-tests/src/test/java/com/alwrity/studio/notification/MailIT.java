package com.alwrity.studio.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.provider.rehearsal.RehearsalServer;
import com.alwrity.studio.server.Answer;
import com.alwrity.studio.server.Api;
import com.alwrity.studio.server.Database;
import com.alwrity.studio.server.PackagedServer;
import com.alwrity.studio.server.PricedStudio;
import com.alwrity.studio.server.SharedServer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails leave the house by a mail server, once; and wait while it is away. */
class MailIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ADMIN = PackagedServer.EMAIL;

    private static final RehearsalServer service = RehearsalServer.start();

    private static GreenMail mail;
    private static Database database;
    private static PackagedServer server;

    private Api api;
    private String workspace;

    @BeforeAll
    static void start() {
        serve(0);
        service.script().endsAfterPolls(1).charges("0.20").fails(null);
        database = Database.fresh();
        server = database.behind(PackagedServer.on(SharedServer.freshData("mail")))
                .with("studio.public-url", "https://studio.example")
                .with("studio.mail.host", "127.0.0.1")
                .with("studio.mail.port", Integer.toString(mail.getSmtp().getPort()))
                .with("studio.mail.user", "studio")
                .with("studio.mail.password", "a mail password")
                .with("studio.mail.tls", "none")
                .with("studio.providers.rehearsal.base-url", service.baseUrl().toString())
                .with("studio.webhooks.private-addresses", "true")
                .start();
    }

    @AfterAll
    static void stop() {
        server.close();
        database.close();
        service.close();
        mail.stop();
    }

    @BeforeEach
    void connect() throws Exception {
        api = server.api();
        workspace = api.get("/me").json().at("/workspace/id").asText();
        mail.purgeEmailFromAllMailboxes();
    }

    @Test
    void anInvitationReachesWhomItIsFor() throws Exception {
        String guest = UUID.randomUUID() + "@example.org";

        Answer invited =
                api.post("/workspaces/" + workspace + "/invitations", Map.of("email", guest, "role", "editor"));

        assertThat(invited.status()).as(invited.text()).isEqualTo(201);
        MimeMessage letter = letterTo(guest);
        String body = GreenMailUtil.getBody(letter);
        assertThat(letter.getFrom()[0].toString()).contains("studio@studio.example");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getContentType()).startsWith("multipart/alternative");
        assertThat(readable(body))
                .contains("https://studio.example/invitation/"
                        + invited.json().path("token").asText());
        await().atMost(PATIENCE)
                .until(() -> database.number("select count(*) from mail where address = '" + guest
                                + "' and state = 'DELIVERED' and secret is null")
                        == 1);
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatWaitsForAServerIsSentOnceItIsBack() {
        String guest = UUID.randomUUID() + "@example.org";
        String lost = UUID.randomUUID() + "@example.org";
        int port = mail.getSmtp().getPort();
        mail.stop();
        api.post("/workspaces/" + workspace + "/invitations", Map.of("email", guest, "role", "viewer"));
        String revoked = api.post("/workspaces/" + workspace + "/invitations", Map.of("email", lost, "role", "viewer"))
                .json()
                .path("id")
                .asText();
        await().atMost(PATIENCE)
                .until(() -> database.number("select count(*) from mail where address = '" + guest
                                + "' and state = 'PENDING' and attempts > 0 and problem is not null")
                        == 1);
        assertThat(database.texts("select secret from mail where address = '" + guest + "'"))
                .noneMatch(kept -> kept.length() < 60);

        await().atMost(PATIENCE)
                .until(() -> database.number("select count(*) from mail where address = '" + lost
                                + "' and state = 'PENDING' and attempts > 0")
                        == 1);
        api.delete("/workspaces/" + workspace + "/invitations/" + revoked);
        serve(port);
        database.execute("update delivery_turn set execution_time = now() where not picked");

        assertThat(letterTo(guest)).isNotNull();
        await().atMost(PATIENCE)
                .until(() ->
                        database.number("select count(*) from mail where address = '" + lost + "' and state = 'FAILED'")
                                == 1);
        assertThat(mail.getReceivedMessages()).noneMatch(letter -> isTo(letter, lost));
    }

    @Test
    void oneChoosesWhatOneGets() {
        Answer wished = api.patch("/me/mails", Map.of("language", "de", "without", List.of("budget.alert")));
        assertThat(wished.status()).as(wished.text()).isEqualTo(200);
        assertThat(wished.json().path("sent").asBoolean()).isTrue();
        assertThat(api.get("/me/mails").json().path("without").get(0).asText()).isEqualTo("budget.alert");
        assertThat(api.get("/me/mails").json().path("language").asText()).isEqualTo("de");
        assertThat(api.patch("/me/mails", Map.of("without", List.of("invitation.sent")))
                        .status())
                .isEqualTo(422);
        assertThat(api.patch("/me/mails", Map.of("language", "fr")).status()).isEqualTo(422);
        api.patch("/me/mails", Map.of("without", List.of(), "language", "en"));
    }

    @Test
    void budgetsAndApprovalsReachWhomTheyConcern() throws Exception {
        String reviewer = UUID.randomUUID() + "@example.org";
        api.post(
                "/admin/users",
                Map.of("email", reviewer, "name", "Rev\u00fcewer", "role", "creator", "password", "a long password"));
        database.execute("insert into member (workspace_id, user_id, role, joined_at, is_default) select '" + workspace
                + "', id, 'REVIEWER', now(), false from app_user where email = '" + reviewer + "'");
        policy(Map.of("approvalAbove", "0.10"));
        String job = api.create(PricedStudio.order("A mailed calm sea"));
        assertThat(api.job(job).path("state").asText()).isEqualTo("AWAITING_APPROVAL");

        MimeMessage asked = letterTo(reviewer);
        assertThat(asked.getSubject()).startsWith("Admin asks for your approval");
        assertThat(readable(GreenMailUtil.getBody(asked))).contains("https://studio.example/approvals", "$0.25");

        database.execute("update approval set expires_at = now() - interval '1 second'");
        assertThat(letterTo(ADMIN).getSubject()).startsWith("Not decided in time");

        policy(Map.of());
        mail.purgeEmailFromAllMailboxes();
        api.post("/budgets", Map.of("scope", "workspace", "period", "total", "amount", "0", "hard", false));
        api.awaitEnd(api.create(PricedStudio.order("A budgeted mailed sea")));
        assertThat(letterTo(ADMIN).getSubject()).startsWith("100 % of a budget is used");
        assertThat(database.number("select count(*) from mail where kind = 'budget.alert'"))
                .isEqualTo(1);
    }

    @Test
    void ownersHearInTheirLanguageThatAWebhookIsOff() throws Exception {
        api.patch("/me/mails", Map.of("language", "de", "without", List.of()));
        try (Receiver receiver = new Receiver().answers(410)) {
            Answer added = api.post(
                    "/webhooks",
                    Map.of("url", receiver.url(), "description", "Chat <b>", "kinds", List.of("job.failed")));
            String id = added.json().path("id").asText();
            api.post("/webhooks/" + id + "/test", Map.of());

            MimeMessage letter = letterTo(ADMIN);

            assertThat(letter.getSubject()).isEqualTo("Ein Webhook wurde ausgeschaltet: Chat <b>");
            assertThat(readable(GreenMailUtil.getBody(letter)))
                    .contains("https://studio.example/workspace", "Chat &lt;b&gt;");
            api.patch("/me/mails", Map.of("without", List.of("webhook.off"), "language", "en"));
            receiver.answers(410);
            Answer on = api.get("/webhooks/" + id);
            api.patch(
                    "/webhooks/" + id,
                    Map.of(
                            "active",
                            true,
                            "expectedVersion",
                            on.json().path("version").asLong()));
            api.post("/webhooks/" + id + "/test", Map.of());
            await().atMost(PATIENCE)
                    .until(() ->
                            !api.get("/webhooks/" + id).json().path("active").asBoolean());
            assertThat(database.number("select count(*) from mail where kind = 'webhook.off'"))
                    .isEqualTo(1);
        }
    }

    private void policy(Map<String, Object> policy) {
        Map<String, Object> body = new HashMap<>(policy);
        body.put("expectedVersion", api.get("/policy").json().path("version").asInt());
        byte[] bytes = Json.write(body).getBytes(StandardCharsets.UTF_8);
        Answer set = api.method("PUT", "/policy", bytes, "Content-Type", "application/json");
        assertThat(set.status()).as(set.text()).isEqualTo(200);
    }

    private static MimeMessage letterTo(String address) {
        return Awaitility.await("a mail to " + address)
                .atMost(PATIENCE)
                .until(
                        () -> Arrays.stream(mail.getReceivedMessages())
                                .filter(letter -> isTo(letter, address))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static boolean isTo(MimeMessage letter, String address) {
        try {
            return Arrays.stream(letter.getAllRecipients())
                    .anyMatch(one -> one.toString().contains(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without what the encoding of the line ends put in. */
    private static String readable(String body) {
        return body.replace("=\r\n", "").replace("=3D", "=");
    }

    private static void serve(int port) {
        mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        mail.setUser("studio", "studio", "a mail password");
    }
}
