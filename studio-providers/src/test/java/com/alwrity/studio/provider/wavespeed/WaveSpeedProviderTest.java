package com.alwrity.studio.provider.wavespeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.provider.Blobs;
import com.alwrity.studio.provider.Cancellation;
import com.alwrity.studio.provider.Fault;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.MediaSource;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderAccess;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.InDoubt;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.ProviderException.Transient;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.provider.Reply;
import com.alwrity.studio.provider.ServiceStub;
import com.alwrity.studio.provider.TaskStatus;
import com.alwrity.studio.provider.VideoProvider;
import com.alwrity.studio.provider.VideoProvider.Found;
import com.alwrity.studio.provider.http.Http;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaveSpeedProviderTest implements WaveSpeedContract {

    private static final URI PUBLIC = URI.create("https://studio.example.org/");

    private final WaveSpeedServer server = WaveSpeedServer.start();
    private final Blobs blobs = new Blobs();
    private final WaveSpeedProvider provider = provider(Clock.systemUTC(), Optional.of(key()), true);

    @AfterEach
    void stop() {
        server.close();
    }

    @Override
    public WaveSpeedServer server() {
        return server;
    }

    @Override
    public VideoProvider provider() {
        return provider;
    }

    @Override
    public ModelCall call() {
        return WaveSpeedCalls.video("wavespeed");
    }

    @Test
    void isThereOnceItHasAKey() {
        assertThat(provider.available()).isTrue();
        assertThat(provider(Clock.systemUTC(), Optional.empty(), true).available())
                .isFalse();
        assertThat(provider(Clock.systemUTC(), Optional.of(key()), false).available())
                .isFalse();
        assertThatThrownBy(() ->
                        provider(Clock.systemUTC(), Optional.empty(), true).submit(call()))
                .isInstanceOf(Permanent.class);
    }

    @Test
    void sendsTheBodyFlatAndTheKeyAndWhereTheEndIsToBeTold() throws ProviderException {
        provider.submit(call());
        assertThat(stub().last(ServiceStub.SUBMIT).path()).isEqualTo("/api/v3/alibaba/wan-2.5/text-to-video");
        assertThat(stub().last(ServiceStub.SUBMIT).header("Authorization")).contains("Bearer " + key());
        JsonNode body = stub().last(ServiceStub.SUBMIT).json();
        assertThat(body.toString())
                .isEqualTo("{\"prompt\":\"A lighthouse in a storm\",\"duration\":5,\"size\":\"832*480\",\"seed\":7}");
        assertThat(server.runs().get(0).webhook())
                .contains(URI.create("https://studio.example.org/api/video-studio/hooks/wavespeed"));
    }

    @Test
    void anAddressThatIsNotEncryptedIsNotTold() throws ProviderException {
        provider(URI.create("http://studio.example.org")).submit(call());
        assertThat(server.runs().get(0).webhook()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "400, Insufficient balance. Please top up., provider.out_of_funds",
        "403, Not enough credits, provider.out_of_funds",
        "400, The prompt was flagged as NSFW, provider.content_rejected",
        "400, insufficient image resolution, provider.invalid_request",
        "401, top up your account first, provider.not_authorized",
        "500, the load balancer is out of credits, provider.in_doubt",
        "429, credits are used up in this minute, provider.rate_limited",
    })
    void refusalsAreReadCloser(int status, String message, String code) {
        stub().goWrong(ServiceStub.SUBMIT, Fault.refused(complaint(status, message)));
        assertThat(catchThrowableOfType(ProviderException.class, () -> provider.submit(call()))
                        .code())
                .isEqualTo(code);
        stub().goWrong(ServiceStub.SUBMIT, Fault.refused(Reply.json(200, Map.of("code", status, "message", message))));
        assertThat(catchThrowableOfType(ProviderException.class, () -> provider.submit(call()))
                        .code())
                .isEqualTo(code);
    }

    @Test
    void aCodeThatNobodyKnowsLeavesItOpen() {
        stub().goWrong(ServiceStub.SUBMIT, Fault.refused(Reply.json(200, Map.of("code", 5004, "message", "later"))));
        assertThatThrownBy(() -> provider.submit(call())).isInstanceOf(InDoubt.class);
    }

    @ParameterizedTest
    @CsvSource({
        "created, Waiting",
        "processing, Working",
        "completed, Failed",
        "failed, Failed",
        "cancelled, Stopped",
        "timeout, Failed",
        "deleted, Stopped",
        "pondering, Working",
        "'', Working",
    })
    void whatAStatusMeans(String status, String meaning) throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        run(task).is(status);
        assertThat(provider.poll(task).getClass().getSimpleName()).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource({
        "Content flagged as potentially sensitive, provider.content_rejected",
        "NSFW content detected, provider.content_rejected",
        "Insufficient balance, provider.out_of_funds",
        "duration must be one of 5 and 10, provider.invalid_request",
        "The server is at capacity, provider.unavailable",
        "'', provider.failed",
        "CUDA error, provider.failed",
    })
    void whyATaskFailed(String said, String code) throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        run(task).fail(said);
        assertThat(((TaskStatus.Failed) provider.poll(task)).reason().code()).isEqualTo(code);
    }

    @Test
    void aNewTaskMayBeUnknownForAMoment() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        Fault unknown = Fault.refused(complaint(404, "not found"));
        stub().goWrong(ServiceStub.POLL, unknown, unknown);
        assertThat(provider.poll(task)).isEqualTo(new TaskStatus.Waiting());
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(1));
        stub().goWrong(ServiceStub.POLL, unknown, unknown);
        assertThat(provider(later, Optional.of(key()), true).poll(task)).isEqualTo(new TaskStatus.Unknown());
    }

    @Test
    void whatIsMarkedIsMarked() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        run(task).flag();
        finish(task);
        assertThat(((TaskStatus.Done) provider.poll(task)).flagged()).isTrue();
    }

    @Test
    void whatIsMarkedAndHeldBackWasRefused() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        run(task).flag();
        run(task).complete(List.of());
        assertThat(((TaskStatus.Failed) provider.poll(task)).reason().code()).isEqualTo("provider.content_rejected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "[%s]", "{\"url\": %s}", "[{\"video_url\": %s}]", "{\"video\": {\"url\": %s}}"})
    void aResultIsFoundInAnyShape(String shape) throws Exception {
        ProviderTask task = provider.submit(call()).task();
        String address = "\"" + server.baseUrl() + "/outputs/" + run(task).id() + ".mp4\"";
        run(task).complete(Json.mapper().readTree(shape.formatted(address)));
        assertThat(provider.poll(task)).isInstanceOf(TaskStatus.Done.class);
        try (var in = ((MediaSource.Remote) provider.fetch(task)).open(0)) {
            assertThat(in.readAllBytes()).hasSizeGreaterThan(10_000);
        }
    }

    // ---- words

    @Test
    void aTranscriptIsWordsWithTheirTimes() throws ProviderException {
        InputFile file = blobs.audio("mediaAssetId", new byte[10], 3);
        ProviderTask task =
                provider.submit(WaveSpeedCalls.transcript("wavespeed", file)).task();
        finish(task);
        assertThat(provider.poll(task)).isInstanceOf(TaskStatus.Done.class);
        MediaSource.Text text = (MediaSource.Text) provider.fetch(task);
        assertThat(text.text()).isEqualTo("A lighthouse in a storm.");
        assertThat(text.webVtt().orElseThrow()).startsWith("WEBVTT").contains("00:00:00.200 --> ");
    }

    @Test
    void wordsMayLieInAFile() throws ProviderException {
        ProviderTask task = provider.submit(WaveSpeedCalls.betterPrompt()).task();
        run(task).complete(List.of(server.baseUrl() + "/outputs/a.txt"));
        assertThat(((MediaSource.Text) provider.fetch(task)).text()).isEqualTo("Words in a file");
    }

    @Test
    void aBetterPromptIsWords() throws ProviderException {
        ProviderTask task = provider.submit(WaveSpeedCalls.betterPrompt()).task();
        finish(task);
        assertThat(((MediaSource.Text) provider.fetch(task)).text()).startsWith("a lighthouse, golden light");
    }

    @Test
    void aVoiceIsItsName() throws ProviderException {
        InputFile file = blobs.audio("audioAssetId", new byte[10], 3);
        ProviderTask task = provider.submit(WaveSpeedCalls.voice(file)).task();
        finish(task);
        assertThat(provider.poll(task)).isInstanceOf(TaskStatus.Done.class);
        assertThat(((MediaSource.Text) provider.fetch(task)).text()).isEqualTo("Anna-of-the-sea");
    }

    // ---- files

    @Test
    void aFileIsPutWhereTheServiceWantsItAndOnlyOnce() throws ProviderException {
        byte[] bytes = "waves".getBytes(StandardCharsets.UTF_8);
        InputFile file = blobs.audio("mediaAssetId", bytes, 3);
        provider.submit(WaveSpeedCalls.transcript("wavespeed", file));
        String address = server.runs().get(0).input().path("audio").asText();
        assertThat(server.uploaded(address)).isEqualTo(bytes);
        provider.submit(WaveSpeedCalls.transcript("wavespeed", file));
        assertThat(stub().asked(WaveSpeedServer.PUT)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {WaveSpeedServer.UPLOAD, WaveSpeedServer.PUT})
    void anUploadThatFailsIsNoDoubt(String route) {
        InputFile file = blobs.audio("mediaAssetId", new byte[10], 3);
        for (Fault fault :
                List.of(Fault.status(503), Fault.status(403), Fault.lostAfter(), Fault.text(200, "text/html", "<p>"))) {
            stub().goWrong(route, fault);
            Throwable failure = catchThrowable(() -> provider.submit(WaveSpeedCalls.transcript("wavespeed", file)));
            assertThat(failure == null || failure instanceof Transient || failure instanceof Permanent)
                    .as("%s", failure)
                    .isTrue();
        }
        assertThat(stub().taken(ServiceStub.SUBMIT)).isLessThanOrEqualTo(1);
    }

    // ---- money

    @Test
    void endsWithWhatIsInTheBook() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        finish(task);
        assertThat(provider.poll(task)).isEqualTo(new TaskStatus.Done(Optional.of(Money.of("0.25"))));
        run(task).refund("0.10");
        assertThat(provider.poll(task)).isEqualTo(new TaskStatus.Done(Optional.of(Money.of("0.15"))));
    }

    @Test
    void aBookThatCannotBeReadHoldsNothingUp() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        finish(task);
        for (Fault fault : List.of(
                Fault.status(500),
                Fault.status(403),
                Fault.text(200, "text/html", "<html>"),
                Fault.refused(WaveSpeedServer.good(Map.of("has_more", false, "items", List.of()))))) {
            stub().goWrong(WaveSpeedServer.BILLING, fault);
            assertThat(provider.poll(task)).isEqualTo(new TaskStatus.Done(Optional.empty()));
        }
    }

    @Test
    void asksForThePriceOfThisCall() throws ProviderException {
        assertThat(provider.quote(call())).contains(Money.of("0.25"));
        assertThat(stub().last(WaveSpeedServer.PRICE)
                        .json()
                        .path("inputs")
                        .path("duration")
                        .asInt())
                .isEqualTo(5);
        stub().goWrong(
                        WaveSpeedServer.PRICE,
                        Fault.refused(WaveSpeedServer.good(Map.of("price", 0.3, "currency", "USD"))),
                        Fault.refused(WaveSpeedServer.good(Map.of("price", 2, "currency", "CNY"))));
        assertThat(provider.quote(call())).contains(Money.of("0.30"));
        assertThat(provider.quote(call())).isEmpty();
    }

    @Test
    void aCallWithFilesIsPricedOnceTheyAreThere() throws ProviderException {
        InputFile file = blobs.audio("mediaAssetId", new byte[10], 3);
        assertThat(provider.quote(WaveSpeedCalls.transcript("wavespeed", file))).isEmpty();
        assertThat(stub().asked(WaveSpeedServer.UPLOAD)).isEmpty();
        provider.submit(WaveSpeedCalls.transcript("wavespeed", file));
        assertThat(provider.quote(WaveSpeedCalls.transcript("wavespeed", file))).contains(Money.of("0.05"));
    }

    @Test
    void tellsTheBalanceAndTheModels() throws ProviderException {
        assertThat(provider.balance()).contains(Money.of("42.5"));
        stub().goWrong(
                        "models",
                        Fault.refused(WaveSpeedServer.good(List.of(Map.of(
                                "model_id",
                                "alibaba/wan-2.5/text-to-video",
                                "name",
                                "WAN 2.5",
                                "base_price",
                                0.25,
                                "api_schema",
                                Map.of(
                                        "api_schemas",
                                        List.of(Map.of(
                                                "type",
                                                "model_run",
                                                "request_schema",
                                                Map.of(
                                                        "properties", Map.of("prompt", Map.of("type", "string")),
                                                        "required", List.of("prompt"))))))))));
        assertThat(provider.liveModels().orElseThrow()).singleElement().satisfies(model -> {
            assertThat(model.providerModel()).isEqualTo("alibaba/wan-2.5/text-to-video");
            assertThat(model.basePrice()).contains(Money.of("0.25"));
            assertThat(model.fields()).containsExactly("prompt");
            assertThat(model.required()).containsExactly("prompt");
        });
    }

    // ---- lost calls

    @Test
    void amongOtherCallsTheLostOneIsFoundByWhatWasAsked() throws ProviderException {
        provider.submit(WaveSpeedCalls.video("wavespeed", "A whale"));
        ModelCall lost = lost(WaveSpeedCalls.video("wavespeed", "A lighthouse"));
        assertThat(restarted().find(lost))
                .isEqualTo(new Found.Task(
                        new ProviderTask(provider.id(), server.runs().get(1).id(), lost.attemptId())));
    }

    @Test
    void twoThatCouldBeItAreNone() throws ProviderException {
        provider.submit(call());
        ModelCall lost = lost(call());
        assertThat(provider.find(lost))
                .as("one of them is known to be another's")
                .isInstanceOf(Found.Task.class);
        assertThat(restarted().find(lost)).isEqualTo(new Found.CannotTell());
    }

    @Test
    void aListThatDoesNotShowWhatWasAskedTellsLess() throws ProviderException {
        server.showsInput(false);
        provider.submit(WaveSpeedCalls.video("wavespeed", "A whale"));
        assertThat(restarted().find(call())).as("could be it").isInstanceOf(Found.Task.class);
        provider.submit(WaveSpeedCalls.video("wavespeed", "A whale"));
        assertThat(restarted().find(call())).isEqualTo(new Found.CannotTell());
    }

    @Test
    void aCallIsOnlySentAgainOnceItCannotArriveAnyMore() throws ProviderException {
        stub().goWrong(ServiceStub.SUBMIT, Fault.lostBefore());
        ModelCall call = call();
        assertThatThrownBy(() -> provider.submit(call)).isInstanceOf(InDoubt.class);
        assertThat(provider.find(call)).isEqualTo(new Found.CannotTell());
        assertThat(in(Duration.ofMinutes(6)).find(call)).isEqualTo(new Found.CannotTell());
        assertThat(in(Duration.ofMinutes(8)).find(call)).isEqualTo(new Found.Nowhere());
    }

    @Test
    void aCallThatWasHeldUpForTooLongIsNotSent() {
        ModelCall call = call();
        assertThatThrownBy(() -> in(Duration.ofMinutes(3)).submit(call)).isInstanceOf(Transient.class);
        assertThat(stub().asked(ServiceStub.SUBMIT)).isEmpty();
    }

    @Test
    void aListThatCannotBeReadProvesNothing() {
        ModelCall call = call();
        for (Fault fault : List.of(
                Fault.status(503),
                Fault.status(403),
                Fault.text(200, "application/json", "{}"),
                Fault.text(200, "application/json", "{\"code\":200,\"data\":{}}"),
                Fault.text(200, "application/json", "{\"code\":200,\"data\":{\"items\":[{\"name\":\"?\"}]}}"))) {
            stub().goWrong(WaveSpeedServer.LIST, fault);
            assertThatThrownBy(() -> in(Duration.ofMinutes(8)).find(call)).isInstanceOf(ProviderException.class);
        }
    }

    @Test
    void allPagesOfTheListAreRead() throws ProviderException {
        for (int i = 0; i < 120; i++) {
            provider.submit(WaveSpeedCalls.video("wavespeed", "A whale"));
        }
        ModelCall lost = lost(call());
        assertThat(restarted().find(lost)).isInstanceOf(Found.Task.class);
        assertThat(stub().asked(WaveSpeedServer.LIST)).hasSize(2);
    }

    // ---- stopping

    @Test
    void aTaskThatGoesOnAlthoughItWasDeletedIsWatchedOn() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        stub().goWrong(WaveSpeedServer.DELETE, Fault.refused(WaveSpeedServer.good(Map.of())));
        assertThat(provider.cancel(task)).isEqualTo(Cancellation.REQUESTED);
        finish(task);
        assertThat(provider.poll(task)).isInstanceOf(TaskStatus.Done.class);
        assertThat(provider.cancel(task)).isEqualTo(Cancellation.TOO_LATE);
    }

    @Test
    void aTaskThatIsGoneAfterItWasDeletedHasStopped() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        assertThat(provider.cancel(task)).isEqualTo(Cancellation.REQUESTED);
        Fault unknown = Fault.refused(complaint(404, "not found"));
        stub().goWrong(ServiceStub.POLL, unknown, unknown, unknown, unknown);
        assertThat(provider.poll(task)).isInstanceOf(TaskStatus.Stopped.class);
        assertThat(provider.cancel(task)).isEqualTo(Cancellation.STOPPED);
    }

    // ---- messages

    @Test
    void aMessageOfTheServiceNamesItsTask() throws ProviderException {
        Run run = run(provider.submit(call()).task());
        WebhookMessage message = server.message(run, Instant.now());
        assertThat(provider.taskId(message.headers(), message.body())).contains(run.id());
        assertThat(provider.taskId(message.headers(), message.body()))
                .as("doubled")
                .contains(run.id());
        run.is("completed");
        WebhookMessage done = server.message(run, Instant.now());
        assertThat(provider.taskId(done.headers(), done.body())).contains(run.id());
        assertThat(provider.taskId(message.headers(), message.body()))
                .as("out of order")
                .contains(run.id());
        assertThat(stub().asked(WaveSpeedServer.SECRET)).hasSize(1);
    }

    @Test
    void aMessageThatIsStaleOrForgedNamesNothing() throws ProviderException {
        Run run = run(provider.submit(call()).task());
        WebhookMessage stale = server.message(run, Instant.now().minusSeconds(301));
        assertThat(provider.taskId(stale.headers(), stale.body())).isEmpty();
        WebhookMessage forged = WebhookMessage.signed(
                "whsec_guess", "1", Instant.now(), ("{\"id\":\"" + run.id() + "\"}").getBytes(StandardCharsets.UTF_8));
        assertThat(provider.taskId(forged.headers(), forged.body())).isEmpty();
        assertThat(provider.taskId(Map.of(), new byte[0])).isEmpty();
        assertThat(stub().asked(WaveSpeedServer.SECRET))
                .as("nobody makes us ask and ask")
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"id\":\"../x\"}", "not json"})
    void aMessageWithoutATaskNamesNothing(String body) {
        WebhookMessage message = WebhookMessage.signed(
                WaveSpeedServer.WEBHOOK_SECRET, "1", Instant.now(), body.getBytes(StandardCharsets.UTF_8));
        assertThat(provider.taskId(message.headers(), message.body())).isEmpty();
    }

    @Test
    void withoutTheSecretNothingIsBelieved() throws ProviderException {
        Run run = run(provider.submit(call()).task());
        stub().goWrong(WaveSpeedServer.SECRET, Fault.status(500));
        WebhookMessage message = server.message(run, Instant.now());
        assertThat(provider.taskId(message.headers(), message.body())).isEmpty();
    }

    /** Hands it over, and loses the answer. */
    private ModelCall lost(ModelCall call) {
        stub().goWrong(ServiceStub.SUBMIT, Fault.lostAfter());
        assertThatThrownBy(() -> provider.submit(call)).isInstanceOf(InDoubt.class);
        return call;
    }

    /** Another node, or this one after a restart: it remembers nothing. */
    private WaveSpeedProvider restarted() {
        return in(Duration.ZERO);
    }

    private WaveSpeedProvider in(Duration time) {
        return provider(Clock.offset(Clock.systemUTC(), time), Optional.of(key()), true);
    }

    private WaveSpeedProvider provider(Clock clock, Optional<String> key, boolean enabled) {
        return provider(clock, key, enabled, PUBLIC);
    }

    private WaveSpeedProvider provider(URI publicUrl) {
        return provider(Clock.systemUTC(), Optional.of(key()), true, publicUrl);
    }

    private WaveSpeedProvider provider(Clock clock, Optional<String> key, boolean enabled, URI publicUrl) {
        return new WaveSpeedProvider(
                () -> new ProviderAccess(Optional.of(server.baseUrl()), key, enabled, Map.of()),
                new Http(clock, Duration.ofSeconds(1)),
                blobs,
                Optional.of(publicUrl),
                clock);
    }
}
