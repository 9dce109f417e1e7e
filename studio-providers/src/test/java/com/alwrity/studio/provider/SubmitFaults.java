package com.alwrity.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.alwrity.studio.provider.ProviderException.InDoubt;
import com.alwrity.studio.provider.ProviderException.Transient;
import com.alwrity.studio.provider.VideoProvider.Found;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may go wrong while a call is handed over: a refusal is one, and everything unclear is in doubt, once. */
public interface SubmitFaults extends FaultyService {

    @ParameterizedTest
    @CsvSource({
        "400, provider.invalid_request",
        "401, provider.not_authorized",
        "402, provider.out_of_funds",
        "403, provider.not_authorized",
        "404, provider.model_gone",
        "409, provider.invalid_request",
        "413, provider.invalid_request",
        "422, provider.invalid_request",
        "429, provider.rate_limited",
        "302, provider.in_doubt",
        "408, provider.in_doubt",
        "500, provider.in_doubt",
        "502, provider.in_doubt",
        "503, provider.in_doubt",
        "504, provider.in_doubt",
        "529, provider.in_doubt",
    })
    default void whatAStatusMeansForACall(int status, String code) {
        stub().goWrong(ServiceStub.SUBMIT, Fault.refused(complaint(status, "as scripted, " + key())));
        assertThat(submitFails(call()).code()).isEqualTo(peculiar().getOrDefault(status, code));
        assertThat(stub().asked(ServiceStub.SUBMIT)).hasSize(1);
    }

    @Test
    default void aCallWaitsAsLongAsTheServiceAsks() {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(90));
        stub().goWrong(
                        ServiceStub.SUBMIT,
                        Fault.refused(complaint(429, "").with("Retry-After", "17")),
                        Fault.refused(complaint(429, "").with("Retry-After", date)),
                        Fault.refused(complaint(429, "").with("Retry-After", "soon")),
                        Fault.refused(complaint(429, "")));
        assertThat(((Transient) submitFails(call())).retryAfter()).contains(Duration.ofSeconds(17));
        assertThat(((Transient) submitFails(call())).retryAfter().orElseThrow())
                .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(90));
        assertThat(((Transient) submitFails(call())).retryAfter()).isEmpty();
        assertThat(((Transient) submitFails(call())).retryAfter()).isEmpty();
    }

    @Test
    default void anErrorInsideAGoodAnswerIsNoTask() {
        stub().goWrong(ServiceStub.SUBMIT, Fault.refused(errorInside()));
        assertThat(submitFails(call()).code()).isEqualTo(errorInsideMeans());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "{", "{}", "42", "{\"id\":\"../../x\"}", "<html><body>Welcome</body></html>"})
    default void aCallWhoseAnswerCannotBeReadIsInDoubt(String body) {
        stub().goWrong(ServiceStub.SUBMIT, Fault.takenBut(200, body));
        inDoubtAndSentOnce();
    }

    @Test
    default void aCallWhoseAnswerEndsInItsMiddleIsInDoubt() {
        stub().goWrong(ServiceStub.SUBMIT, Fault.truncated());
        inDoubtAndSentOnce();
    }

    @Test
    default void aCallWhoseAnswerIsCutOffIsInDoubt() {
        stub().goWrong(ServiceStub.SUBMIT, Fault.cutAfter(5));
        inDoubtAndSentOnce();
    }

    @Test
    default void aCallLostOnItsWayThereIsInDoubt() throws ProviderException {
        stub().goWrong(ServiceStub.SUBMIT, Fault.lostBefore());
        ModelCall call = call();
        assertThat(submitFails(call)).isInstanceOf(InDoubt.class);
        assertThat(stub().taken(ServiceStub.SUBMIT)).isZero();
        assertThat(provider().find(call)).isNotInstanceOf(Found.Task.class);
    }

    @Test
    default void aCallWhoseAnswerIsLostIsInDoubtAndNotSentAgain() throws ProviderException {
        stub().goWrong(ServiceStub.SUBMIT, Fault.lostAfter());
        ModelCall call = call();
        assertThat(submitFails(call)).isInstanceOf(InDoubt.class);
        Found found = provider().find(call);
        assertThat(found).isNotInstanceOf(Found.Nowhere.class);
        if (found instanceof Found.Task arrived) {
            assertThat(provider().poll(arrived.task()))
                    .isInstanceOfAny(TaskStatus.Waiting.class, TaskStatus.Working.class);
        }
        assertThat(stub().asked(ServiceStub.SUBMIT)).hasSize(1);
    }

    @Test
    default void aCallWhoseAnswerDripsIsInDoubt() {
        stub().goWrong(ServiceStub.SUBMIT, Fault.dripping(Duration.ofMillis(300)));
        Patience.OF_TESTS.lost(this::inDoubtAndSentOnce);
    }

    @Test
    default void aCallThatIsNeverAnsweredIsInDoubt() {
        stub().goWrong(ServiceStub.SUBMIT, Fault.unanswered());
        Patience.OF_TESTS.lost(this::inDoubtAndSentOnce);
    }

    @Test
    default void aCallWithAnEndlessAnswerDoesNotFillTheMemory() {
        stub().goWrong(ServiceStub.SUBMIT, Fault.takenBut(200, " ".repeat(2_000_000)));
        inDoubtAndSentOnce();
    }

    @Test
    default void aServiceThatIsDownWasNeverAsked() {
        ModelCall call = call();
        stub().close();
        assertThat(submitFails(call)).isInstanceOf(Transient.class);
    }

    private InDoubt inDoubtAndSentOnce() {
        ProviderException failure = submitFails(call());
        assertThat(failure).isInstanceOf(InDoubt.class);
        assertThat(stub().asked(ServiceStub.SUBMIT)).hasSize(1);
        assertThat(stub().taken(ServiceStub.SUBMIT)).isEqualTo(1);
        return (InDoubt) failure;
    }

    private ProviderException submitFails(ModelCall call) {
        return discreet(
                catchThrowableOfType(ProviderException.class, () -> provider().submit(call)));
    }
}
