package com.alwrity.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.alwrity.studio.provider.ProviderException.InDoubt;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.ProviderException.Transient;
import com.alwrity.studio.provider.VideoProvider.Found;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What may go wrong between the studio and a service, and what must come of it. An adapter's test runs the service's
 * {@link ServiceStub} with the routes {@code submit}, {@code poll} and {@code result}, and gives the adapter about a
 * second of patience.
 */
public interface FaultContract extends ProviderContract {

    ServiceStub stub();

    /** How the service words a refusal with this status. */
    Reply complaint(int status, String message);

    /** Has the service say something of the task that nobody has heard of yet. */
    void puzzle(ProviderTask task);

    /** Has the service fail the task because of what it would show; where it never does, leave {@link #refuses}. */
    default void refuse(ProviderTask task) {
        throw new UnsupportedOperationException();
    }

    /** Whether the service may refuse to make what is asked for. */
    default boolean refuses() {
        return true;
    }

    /** Has the service finish the task and say that its result is there; false if it names no addresses. */
    default boolean finishAt(ProviderTask task, URI address) {
        return false;
    }

    /** Where the service means something else by a status than others do: the codes of {@link ProviderException}. */
    default Map<Integer, String> peculiar() {
        return Map.of();
    }

    /** An answer with status 200 that says that all is wrong. */
    default Reply errorInside() {
        return Reply.json(200, Map.of("error", Map.of("code", "as_scripted", "message", "as scripted")));
    }

    /** What {@link #errorInside} means for a call that was handed over. */
    default String errorInsideMeans() {
        return "provider.in_doubt";
    }

    /** The key that the adapter was given. */
    default String key() {
        return "key-that-nobody-may-see";
    }

    // ---- handing a call over

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
        inDoubtAndSentOnce();
    }

    @Test
    default void aCallThatIsNeverAnsweredIsInDoubt() {
        stub().goWrong(ServiceStub.SUBMIT, Fault.unanswered());
        inDoubtAndSentOnce();
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

    // ---- asking how far it is

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
        pollPasses(Fault.dripping(Duration.ofMillis(300)));
    }

    @Test
    default void aPollThatNeverEndsIsAskedAgain() throws ProviderException {
        pollPasses(Fault.unanswered());
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

    // ---- fetching what was made

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 410})
    default void aResultThatIsNoLongerThereIsNotWaitedFor(int status) throws ProviderException {
        MediaSource.Remote result = finished();
        stub().goWrong(ServiceStub.RESULT, Fault.text(status, "application/xml", "<Error/>"));
        assertThatThrownBy(() -> result.open(0)).isInstanceOf(Permanent.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    default void aResultThatCannotBeSentNowIsFetchedLater(int status) throws Exception {
        MediaSource.Remote result = finished();
        stub().goWrong(ServiceStub.RESULT, Fault.status(status));
        assertThatThrownBy(() -> result.open(0)).isInstanceOf(Transient.class);
        assertThat(whole(result)).isNotEmpty();
    }

    @Test
    default void aResultIsResumedWhereItBroke() throws Exception {
        MediaSource.Remote result = finished();
        byte[] all = whole(result);
        assertThat(all).hasSizeGreaterThan(2000);
        stub().goWrong(ServiceStub.RESULT, Fault.cutAfter(1000));
        assertThat(readUntilItBreaks(result)).hasSize(1000);
        assertThat(from(result, 1000)).isEqualTo(Arrays.copyOfRange(all, 1000, all.length));
        assertThat(from(result, all.length)).isEmpty();
        stub().goWrong(ServiceStub.RESULT, Fault.withoutRanges());
        assertThat(from(result, 1000)).isEqualTo(Arrays.copyOfRange(all, 1000, all.length));
    }

    @Test
    default void aResultThatStandsStillBreaks() throws Exception {
        MediaSource.Remote result = finished();
        stub().goWrong(ServiceStub.RESULT, Fault.standingStillAfter(500));
        assertThat(readUntilItBreaks(result)).hasSize(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/video.mp4",
                "http://localhost/video.mp4",
                "https://10.0.0.1/video.mp4",
                "https://169.254.169.254/latest/meta-data/",
                "https://100.64.0.1/video.mp4",
                "https://[::1]/video.mp4",
                "https://[fd00::1]/video.mp4",
                "https://[::ffff:127.0.0.1]/video.mp4",
                "https://2130706433/video.mp4",
                "http://example.org/video.mp4",
                "file:///etc/passwd",
                "ftp://example.org/video.mp4",
            })
    default void aResultInAForeignPlaceIsNotFetched(String address) throws ProviderException {
        ProviderTask task = provider().submit(call()).task();
        if (finishAt(task, URI.create(address))) {
            assertThatThrownBy(() -> ((MediaSource.Remote) provider().fetch(task)).open(0))
                    .isInstanceOf(Permanent.class);
        }
        MediaSource.Remote result = finished();
        stub().goWrong(ServiceStub.RESULT, Fault.refused(Reply.redirect(URI.create(address))));
        assertThatThrownBy(() -> result.open(0)).isInstanceOf(Permanent.class);
    }

    @Test
    default void aResultThatLeadsRoundAndRoundIsLeft() throws ProviderException {
        MediaSource.Remote result = finished();
        Fault round = Fault.refused(Reply.empty(302).with("Location", "?again"));
        stub().goWrong(ServiceStub.RESULT, round, round, round, round, round, round);
        assertThatThrownBy(() -> result.open(0)).isInstanceOf(Permanent.class);
    }

    // ---- what the tests above share

    private void inDoubtAndSentOnce() {
        assertThat(submitFails(call())).isInstanceOf(InDoubt.class);
        assertThat(stub().asked(ServiceStub.SUBMIT)).hasSize(1);
        assertThat(stub().taken(ServiceStub.SUBMIT)).isEqualTo(1);
    }

    private void pollPasses(Fault fault) throws ProviderException {
        ProviderTask task = provider().submit(call()).task();
        stub().goWrong(ServiceStub.POLL, fault);
        assertThat(pollFails(task)).isInstanceOf(Transient.class);
        goesOn(task);
    }

    private void goesOn(ProviderTask task) throws ProviderException {
        assertThat(provider().poll(task)).isInstanceOfAny(TaskStatus.Waiting.class, TaskStatus.Working.class);
    }

    private ProviderException submitFails(ModelCall call) {
        return discreet(
                catchThrowableOfType(ProviderException.class, () -> provider().submit(call)));
    }

    private ProviderException pollFails(ProviderTask task) {
        return discreet(
                catchThrowableOfType(ProviderException.class, () -> provider().poll(task)));
    }

    /** The failure, which shows nobody the key. */
    private ProviderException discreet(ProviderException failure) {
        assertThat(failure).as("a failure").isNotNull();
        StringWriter shown = new StringWriter();
        failure.printStackTrace(new PrintWriter(shown));
        assertThat(shown.toString()).doesNotContain(key());
        return failure;
    }

    private MediaSource.Remote finished() throws ProviderException {
        ProviderTask task = provider().submit(call()).task();
        finish(task);
        assertThat(provider().poll(task)).isInstanceOf(TaskStatus.Done.class);
        return (MediaSource.Remote) provider().fetch(task);
    }

    private static byte[] whole(MediaSource.Remote result) throws ProviderException, IOException {
        return from(result, 0);
    }

    private static byte[] from(MediaSource.Remote result, int offset) throws ProviderException, IOException {
        try (InputStream in = result.open(offset)) {
            return in.readAllBytes();
        }
    }

    private static byte[] readUntilItBreaks(MediaSource.Remote result) throws ProviderException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try (InputStream in = result.open(0)) {
            in.transferTo(read);
        } catch (IOException broken) {
            return read.toByteArray();
        }
        throw new AssertionError("It did not break");
    }
}
