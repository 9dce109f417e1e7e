package com.alwrity.studio.provider.wavespeed;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.provider.Cancellation;
import com.alwrity.studio.provider.Fault;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.provider.ServiceStub;
import com.alwrity.studio.provider.TaskStatus;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of tasks that nobody wants any more. */
class WaveSpeedStopTest extends AtWaveSpeed {

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
        Fault unknown = Fault.refused(WaveSpeedServer.bad(404, "not found"));
        stub().goWrong(ServiceStub.POLL, unknown, unknown, unknown, unknown);
        assertThat(provider.poll(task))
                .as("as long as the book is silent, nobody can tell what it costs")
                .isEqualTo(new TaskStatus.Stopped(Optional.empty()));
        assertThat(provider.cancel(task)).isEqualTo(Cancellation.REQUESTED);
    }

    @Test
    void whatRanOnAfterItWasDeletedIsBilledAsTheBookSays() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        provider.cancel(task);
        run(task).is("completed");
        Fault unknown = Fault.refused(WaveSpeedServer.bad(404, "not found"));
        stub().goWrong(ServiceStub.POLL, unknown, unknown, unknown, unknown);
        assertThat(provider.poll(task)).isEqualTo(new TaskStatus.Stopped(Optional.of(Money.of("0.25"))));
        assertThat(provider.cancel(task)).isEqualTo(Cancellation.REQUESTED);
    }
}
