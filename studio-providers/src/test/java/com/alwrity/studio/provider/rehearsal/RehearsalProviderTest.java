package com.alwrity.studio.provider.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.provider.Calls;
import com.alwrity.studio.provider.Cancellation;
import com.alwrity.studio.provider.Fault;
import com.alwrity.studio.provider.FaultContract;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.Patience;
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
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RehearsalProviderTest implements FaultContract {

    private final RehearsalServer server = RehearsalServer.start();
    private final RehearsalProvider provider = new RehearsalProvider(
            Optional.of(server.baseUrl()),
            Optional.of(key()),
            new Http(Clock.systemUTC(), Patience.OF_TESTS),
            Clock.systemUTC());

    @BeforeEach
    void moveTasksByHand() {
        server.script().neverEnds();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Override
    public VideoProvider provider() {
        return provider;
    }

    @Override
    public ServiceStub stub() {
        return server.stub();
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
        task(task).fail("broken");
    }

    @Override
    public void refuse(ProviderTask task) {
        task(task).fail("content_rejected");
    }

    @Override
    public void puzzle(ProviderTask task) {
        task(task).ponder();
    }

    @Override
    public void heedStop(ProviderTask task) {
        task(task).stop(true);
    }

    @Override
    public Reply complaint(int status, String message) {
        return Reply.json(status, Map.of("message", message));
    }

    @Override
    public Map<Integer, String> peculiar() {
        return Map.of(503, "provider.unavailable");
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
        assertThat(stub().last(ServiceStub.SUBMIT).header("Authorization")).contains("Bearer " + key());
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

    @Test
    void anOrderThatIsProvenNeverToHaveArrivedIsRefusedEverAfter() throws ProviderException {
        server.script().orders(Fault.lostBefore());
        ModelCall call = call();
        assertThatThrownBy(() -> provider.submit(call)).isInstanceOf(InDoubt.class);
        assertThat(provider.find(call)).isInstanceOf(Found.Nowhere.class);
        assertThatThrownBy(() -> provider.submit(call)).isInstanceOf(Permanent.class);
        assertThat(server.ledger().tasks()).isEmpty();
    }

    @Test
    void aChargeThatIsNoneIsNotBelieved() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        server.script().polls(Fault.text(200, "application/json", "{\"id\":\"t\",\"charged\":\"-1\"}"));
        assertThatThrownBy(() -> provider.poll(task)).isInstanceOf(Transient.class);
        assertThat(provider.poll(task)).isInstanceOf(TaskStatus.Waiting.class);
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

    private Task task(ProviderTask task) {
        return server.ledger().ofAttempt(task.attemptId()).orElseThrow();
    }
}
