package com.alwrity.studio.provider.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.provider.Calls;
import com.alwrity.studio.provider.Cancellation;
import com.alwrity.studio.provider.MediaSource;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderContract;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.InDoubt;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.ProviderException.Transient;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.provider.TaskStatus;
import com.alwrity.studio.provider.VideoProvider;
import com.alwrity.studio.provider.VideoProvider.Found;
import com.alwrity.studio.provider.http.Http;
import com.alwrity.studio.provider.rehearsal.Script.Delivery;
import com.alwrity.studio.provider.rehearsal.Script.Fault;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RehearsalProviderTest implements ProviderContract {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final RehearsalServer server = RehearsalServer.start();
    private final RehearsalProvider provider = provider(server.baseUrl());

    @AfterEach
    void stop() {
        server.close();
    }

    @Override
    public VideoProvider provider() {
        return provider;
    }

    @Override
    public ModelCall call() {
        return Calls.lighthouse("rehearsal/standard");
    }

    @Override
    public void work(ProviderTask task, int percent) {
        task(task).hold(percent);
    }

    @Override
    public void finish(ProviderTask task) {
        task(task).finish();
    }

    @Override
    public void fail(ProviderTask task) {
        task(task).fail("content_rejected");
    }

    @Override
    public void heedStop(ProviderTask task) {
        task(task).stop(true);
    }

    @Test
    void isNotThereWithoutAnAddress() {
        RehearsalProvider none = new RehearsalProvider(Optional.empty(), Optional.empty(), true, Clock.systemUTC());
        assertThat(none.available()).isFalse();
        assertThat(none.installed()).isFalse();
        assertThatThrownBy(() -> none.submit(call())).isInstanceOf(Permanent.class);
        RehearsalProvider off =
                new RehearsalProvider(Optional.of(server.baseUrl()), Optional.empty(), false, Clock.systemUTC());
        assertThat(off.available()).isFalse();
        assertThat(provider.available()).isTrue();
    }

    @Test
    void sendsTheOrderAndTheKey() throws ProviderException {
        ModelCall call = call();
        provider.submit(call);
        assertThat(server.ledger().authorization()).isEqualTo("Bearer secret");
        JsonNode order =
                server.ledger().ofAttempt(call.attemptId()).orElseThrow().order();
        assertThat(order.path("model").asText()).isEqualTo("standard");
        assertThat(order.path("operation").asText()).isEqualTo("text-to-video");
        assertThat(order.path("resolution").asText()).isEqualTo("480p");
        assertThat(order.path("durationSeconds").asInt()).isEqualTo(5);
    }

    @Test
    void endsWithWhatWasCharged() throws ProviderException {
        server.script().endsAfterPolls(2).charges("0.42");
        ProviderTask task = provider.submit(call()).task();
        assertThat(provider.poll(task)).isEqualTo(new TaskStatus.Working(Optional.of(50), "rehearsing"));
        assertThat(provider.poll(task)).isEqualTo(new TaskStatus.Done(Optional.of(Money.of("0.42"))));
    }

    @ParameterizedTest
    @CsvSource({
        "400, provider.invalid_request",
        "401, provider.not_authorized",
        "402, provider.out_of_funds",
        "403, provider.not_authorized",
        "404, provider.model_gone",
        "409, provider.invalid_request",
        "422, provider.invalid_request",
        "429, provider.rate_limited",
        "503, provider.unavailable",
        "500, provider.in_doubt",
        "502, provider.in_doubt",
        "504, provider.in_doubt",
        "302, provider.in_doubt",
    })
    void whatAnOrderIsAnswered(int status, String code) {
        server.script().orders(Fault.status(status, "Location", "http://127.0.0.1:1/"));
        assertThat(failure(call()).code()).isEqualTo(code);
        assertThat(server.ledger().orders()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "401, provider.not_authorized",
        "429, provider.rate_limited",
        "500, provider.unavailable",
        "504, provider.timed_out",
    })
    void whatAPollIsAnswered(int status, String code) throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        server.script().questions(Fault.status(status));
        ProviderException failure = catchThrowableOfType(ProviderException.class, () -> provider.poll(task));
        assertThat(failure.code()).isEqualTo(code);
        assertThat(provider.poll(task)).isInstanceOf(TaskStatus.Working.class);
    }

    @Test
    void waitsAsLongAsTheServiceAsks() {
        server.script()
                .orders(
                        Fault.status(429, "Retry-After", "17"),
                        Fault.status(503),
                        Fault.status(429, "Retry-After", "soon"));
        assertThat(((Transient) failure(call())).retryAfter()).contains(Duration.ofSeconds(17));
        assertThat(((Transient) failure(call())).retryAfter()).isEmpty();
        assertThat(((Transient) failure(call())).retryAfter()).isEmpty();
    }

    @Test
    void anOrderLostOnTheWayThereIsProvenNeverToHaveArrived() throws ProviderException {
        server.script().orders(Fault.lostBefore());
        ModelCall call = call();
        assertThat(failure(call)).isInstanceOf(InDoubt.class);
        assertThat(provider.find(call)).isInstanceOf(Found.Nowhere.class);
        assertThat(failure(call)).as("refused ever after").isInstanceOf(Permanent.class);
        assertThat(server.ledger().tasks()).isEmpty();
    }

    @Test
    void anOrderWhoseAnswerIsLostIsFoundAndNotSentAgain() throws ProviderException {
        server.script().orders(Fault.lostAfter());
        ModelCall call = call();
        assertThat(failure(call)).isInstanceOf(InDoubt.class);
        Found found = provider.find(call);
        assertThat(found).isInstanceOf(Found.Task.class);
        assertThat(provider.poll(((Found.Task) found).task())).isInstanceOf(TaskStatus.Working.class);
        assertThat(server.ledger().orders(call.attemptId())).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{}",
                "{\"id\":\"../../secret\"}",
                "{\"id\":\"a b\"}",
                "<html><body>Welcome</body></html>"
            })
    void anOrderWhoseAnswerCannotBeReadIsInDoubt(String body) {
        server.script().orders(Fault.takenBut(200, body));
        assertThat(failure(call())).isInstanceOf(InDoubt.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{\"state\":", "<html></html>", "{\"id\":\"t\",\"charged\":\"-1\"}"})
    void aPollThatCannotBeReadIsAskedAgain(String body) throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        server.script().questions(Fault.text(200, "application/json", body));
        assertThatThrownBy(() -> provider.poll(task)).isInstanceOf(Transient.class);
        assertThat(provider.poll(task)).isInstanceOf(TaskStatus.Working.class);
    }

    @Test
    void aStateThatNobodyHasHeardOfIsNoEnd() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        server.script()
                .questions(Fault.text(
                        200, "application/json", "{\"id\":\"t\",\"state\":\"pondering\",\"percent\":900,\"new\":1}"));
        assertThat(provider.poll(task)).isEqualTo(new TaskStatus.Working(Optional.empty(), ""));
    }

    @Test
    void anEndlessAnswerDoesNotFillTheMemory() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        server.script().questions(Fault.text(200, "application/json", " ".repeat(2_000_000)));
        assertThatThrownBy(() -> provider.poll(task)).isInstanceOf(Transient.class);
    }

    @Test
    void aSlowAnswerIsNotAwaitedForEver() throws ProviderException {
        ModelCall call = call();
        server.script().orders(server.script().slow(60_000));
        assertThat(failure(call)).isInstanceOf(InDoubt.class);
        assertThat(provider.find(call)).isInstanceOf(Found.Task.class);
    }

    @Test
    void aServiceThatIsDownWasNeverAsked() {
        server.close();
        assertThat(failure(call())).isInstanceOf(Transient.class);
    }

    @ParameterizedTest
    @CsvSource({
        "content_rejected, provider.content_rejected",
        "invalid_request, provider.invalid_request",
        "out_of_funds, provider.out_of_funds",
        "busy, provider.unavailable",
        "something_else, provider.failed",
    })
    void whyATaskFailed(String said, String code) throws ProviderException {
        server.script().endsAfterPolls(1).fails(said);
        ProviderTask task = provider.submit(call()).task();
        assertThat(((TaskStatus.Failed) provider.poll(task)).reason().code()).isEqualTo(code);
    }

    @Test
    void aStopThatIsOnlyNotedShowsLater() throws ProviderException {
        server.script().stopsLater().chargesForStopped("0.10");
        ProviderTask task = provider.submit(call()).task();
        assertThat(provider.cancel(task)).isEqualTo(Cancellation.REQUESTED);
        assertThat(provider.poll(task)).isEqualTo(new TaskStatus.Stopped(Optional.of(Money.of("0.10"))));
    }

    @Test
    void aResultIsResumedWhereItBroke() throws Exception {
        server.script().results(Delivery.cutAfter(1000), Delivery.whole());
        MediaSource.Remote result = result();
        byte[] first = readUntilItBreaks(result, 0);
        assertThat(first).hasSize(1000);
        try (InputStream rest = result.open(1000)) {
            byte[] video = video();
            assertThat(rest.readAllBytes()).isEqualTo(Arrays.copyOfRange(video, 1000, video.length));
        }
        try (InputStream nothing = result.open(video().length)) {
            assertThat(nothing.readAllBytes()).isEmpty();
        }
    }

    @Test
    void aServiceWithoutRangesIsReadFromTheStart() throws Exception {
        server.script().results(Delivery.withoutRanges());
        try (InputStream rest = result().open(1000)) {
            byte[] video = video();
            assertThat(rest.readAllBytes()).isEqualTo(Arrays.copyOfRange(video, 1000, video.length));
        }
    }

    @Test
    void aResultThatStandsStillBreaks() throws Exception {
        server.script().results(server.script().standingStillAfter(500));
        assertThat(readUntilItBreaks(result(), 0)).hasSize(500);
    }

    private MediaSource.Remote result() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        finish(task);
        return (MediaSource.Remote) provider.fetch(task);
    }

    private byte[] video() {
        return server.video(server.ledger().tasks().get(0));
    }

    private static byte[] readUntilItBreaks(MediaSource.Remote result, long offset) throws ProviderException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try (InputStream in = result.open(offset)) {
            in.transferTo(read);
        } catch (IOException broken) {
            return read.toByteArray();
        }
        throw new AssertionError("It did not break");
    }

    private ProviderException failure(ModelCall call) {
        return catchThrowableOfType(ProviderException.class, () -> provider.submit(call));
    }

    private Task task(ProviderTask task) {
        return server.ledger().ofAttempt(task.attemptId()).orElseThrow();
    }

    private static RehearsalProvider provider(URI address) {
        return new RehearsalProvider(
                Optional.of(address), Optional.of("secret"), new Http(Clock.systemUTC(), PATIENCE), Clock.systemUTC());
    }
}
