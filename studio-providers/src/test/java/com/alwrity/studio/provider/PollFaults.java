package com.alwrity.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.alwrity.studio.provider.ProviderException.InDoubt;
import com.alwrity.studio.provider.ProviderException.Transient;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may go wrong while a task is watched: whatever it is, it passes, and the watching goes on. */
public interface PollFaults extends FaultyService {

    @ParameterizedTest
    @CsvSource({
        "400, ''",
        "401, provider.not_authorized",
        "402, ''",
        "403, provider.not_authorized",
        "409, ''",
        "422, ''",
        "408, provider.timed_out",
        "429, provider.rate_limited",
        "500, provider.unavailable",
        "502, provider.unavailable",
        "503, provider.unavailable",
        "504, provider.timed_out",
        "529, provider.unavailable",
    })
    default void whatAStatusMeansForAPoll(int status, String code) throws ProviderException {
        ProviderTask task = provider().submit(call()).task();
        stub().goWrong(ServiceStub.POLL, Fault.refused(complaint(status, "as scripted, " + key())));
        ProviderException failure = pollFails(task);
        assertThat(failure).isNotInstanceOf(InDoubt.class);
        if (!code.isEmpty()) {
            assertThat(failure.code()).isEqualTo(code);
        }
        goesOn(task);
    }

    @Test
    default void aPollOfATaskThatIsNotThereIsNoEnd() throws ProviderException {
        ProviderTask task = provider().submit(call()).task();
        stub().goWrong(ServiceStub.POLL, Fault.refused(complaint(404, "as scripted")));
        assertThat(provider().poll(task)).isInstanceOfAny(TaskStatus.Unknown.class, TaskStatus.Waiting.class);
        goesOn(task);
    }

    @Test
    default void aPollWaitsAsLongAsTheServiceAsks() throws ProviderException {
        ProviderTask task = provider().submit(call()).task();
        stub().goWrong(ServiceStub.POLL, Fault.refused(complaint(429, "").with("Retry-After", "21")));
        assertThat(((Transient) pollFails(task)).retryAfter()).contains(Duration.ofSeconds(21));
        goesOn(task);
    }

    @Test
    default void anErrorInsideAPollIsNoEnd() throws ProviderException {
        ProviderTask task = provider().submit(call()).task();
        stub().goWrong(ServiceStub.POLL, Fault.refused(errorInside()));
        assertThat(pollFails(task)).isNotInstanceOf(InDoubt.class);
        goesOn(task);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "42", "<html><body>Welcome</body></html>"})
    default void aPollThatCannotBeReadIsAskedAgain(String body) throws ProviderException {
        pollPasses(Fault.text(200, "application/json", body));
    }

    @Test
    default void aPollThatEndsInItsMiddleIsAskedAgain() throws ProviderException {
        pollPasses(Fault.truncated());
    }

    @Test
    default void aPollThatIsCutOffIsAskedAgain() throws ProviderException {
        pollPasses(Fault.cutAfter(5));
    }

    @Test
    default void aPollWhoseLineIsLostIsAskedAgain() throws ProviderException {
        ProviderTask task = provider().submit(call()).task();
        for (Fault fault : List.of(Fault.lostBefore(), Fault.lostAfter())) {
            stub().goWrong(ServiceStub.POLL, fault);
            try {
                // The JDK's client may have asked once more by itself.
                goesOn(task);
            } catch (Transient lost) {
                goesOn(task);
            }
        }
    }

    @Test
    default void aPollThatDripsIsAskedAgain() throws ProviderException {
        pollNeverEnds(Fault.dripping(Duration.ofMillis(300)));
    }

    @Test
    default void aPollThatNeverEndsIsAskedAgain() throws ProviderException {
        pollNeverEnds(Fault.unanswered());
    }

    @Test
    default void anEndlessPollDoesNotFillTheMemory() throws ProviderException {
        pollPasses(Fault.text(200, "application/json", " ".repeat(2_000_000)));
    }

    @Test
    default void aStateThatNobodyHasHeardOfIsNoEnd() throws ProviderException {
        ProviderTask task = provider().submit(call()).task();
        puzzle(task);
        goesOn(task);
    }

    @Test
    default void whatTheServiceWillNotShowIsSaidSo() throws ProviderException {
        assumeTrue(refuses(), "The service refuses nothing");
        ProviderTask task = provider().submit(call()).task();
        refuse(task);
        assertThat(provider().poll(task))
                .isInstanceOfSatisfying(
                        TaskStatus.Failed.class,
                        failed -> assertThat(failed.reason().code()).isEqualTo("provider.content_rejected"));
    }

    private void pollPasses(Fault fault) throws ProviderException {
        ProviderTask task = provider().submit(call()).task();
        stub().goWrong(ServiceStub.POLL, fault);
        assertThat(pollFails(task)).isInstanceOf(Transient.class);
        goesOn(task);
    }

    private void pollNeverEnds(Fault fault) throws ProviderException {
        ProviderTask task = provider().submit(call()).task();
        stub().goWrong(ServiceStub.POLL, fault);
        ProviderException failure = Patience.OF_TESTS.lost(() -> pollFails(task));
        assertThat(failure).isInstanceOf(Transient.class);
        goesOn(task);
    }

    private void goesOn(ProviderTask task) throws ProviderException {
        assertThat(provider().poll(task)).isInstanceOfAny(TaskStatus.Waiting.class, TaskStatus.Working.class);
    }

    private ProviderException pollFails(ProviderTask task) {
        return discreet(
                catchThrowableOfType(ProviderException.class, () -> provider().poll(task)));
    }
}
