package com.alwrity.studio.provider.wavespeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alwrity.studio.provider.Fault;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.InDoubt;
import com.alwrity.studio.provider.ProviderException.Transient;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.provider.ServiceStub;
import com.alwrity.studio.provider.VideoProvider.Found;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of calls whose answers were lost. */
class WaveSpeedSearchTest extends AtWaveSpeed {

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
    void whatDoesNotShowWhatWasAskedIsNeverTakenForTheLostCall() throws ProviderException {
        server.showsInput(false);
        provider.submit(WaveSpeedCalls.video("wavespeed", "A whale"));
        assertThat(restarted().find(call())).as("may be another's").isEqualTo(new Found.CannotTell());
        assertThat(in(Duration.ofMinutes(8)).find(call())).as("may be ours").isEqualTo(new Found.CannotTell());
    }

    @Test
    void whatTheListDoesNotShowIsAskedForSingly() throws ProviderException {
        server.showsInput(false);
        ModelCall lost = lost(call());
        Run run = server.runs().get(0);
        Map<String, Object> whole = new LinkedHashMap<>(run.view(server.baseUrl()));
        whole.put("input", run.input());
        stub().goWrong(ServiceStub.POLL, Fault.refused(WaveSpeedServer.good(whole)));
        assertThat(restarted().find(lost)).isInstanceOf(Found.Task.class);
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
}
