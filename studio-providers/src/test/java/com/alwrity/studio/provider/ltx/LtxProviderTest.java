package com.alwrity.studio.provider.ltx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Retake;
import com.alwrity.studio.operation.Shape;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.operation.TextToVideo;
import com.alwrity.studio.provider.Blobs;
import com.alwrity.studio.provider.Calls;
import com.alwrity.studio.provider.Fault;
import com.alwrity.studio.provider.FaultContract;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.Patience;
import com.alwrity.studio.provider.ProviderAccess;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.ProviderException.Transient;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.provider.Published;
import com.alwrity.studio.provider.Reply;
import com.alwrity.studio.provider.ServiceStub;
import com.alwrity.studio.provider.TaskStatus;
import com.alwrity.studio.provider.VideoProvider;
import com.alwrity.studio.provider.http.Http;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LtxProviderTest implements FaultContract {

    private static final Shape WIDE = new Shape(Resolution.P1080, AspectRatio.LANDSCAPE_16_9, 6);

    private final LtxService service = new LtxService(key());
    private final Blobs blobs = new Blobs();
    private ProviderAccess access =
            new ProviderAccess(Optional.of(service.stub().baseUrl()), Optional.of(key()), true, Map.of());
    private final LtxProvider provider =
            new LtxProvider(() -> access, new Http(Clock.systemUTC(), Patience.OF_TESTS), blobs, Clock.systemUTC());

    @AfterEach
    void stop() {
        service.close();
    }

    @Override
    public VideoProvider provider() {
        return provider;
    }

    @Override
    public ServiceStub stub() {
        return service.stub();
    }

    @Override
    public ModelCall call() {
        return Calls.of(
                Published.model("ltx/ltx-2-3-pro/text-to-video"),
                new TextToVideo("A lighthouse", null, WIDE, Motion.MEDIUM, new Sound.Generated(), null),
                List.of());
    }

    @Override
    public void work(ProviderTask task, int percent) {
        service.move(task.taskId(), "processing");
    }

    @Override
    public void finish(ProviderTask task) {
        service.finish(task.taskId());
    }

    @Override
    public boolean finishAt(ProviderTask task, URI address) {
        service.finish(task.taskId(), address);
        return true;
    }

    @Override
    public void fail(ProviderTask task) {
        service.fail(task.taskId(), "api_error");
    }

    @Override
    public void refuse(ProviderTask task) {
        service.fail(task.taskId(), "content_filtered_error");
    }

    @Override
    public void puzzle(ProviderTask task) {
        service.move(task.taskId(), "pondering");
    }

    @Override
    public boolean finds() {
        return false;
    }

    @Override
    public boolean counts() {
        return false;
    }

    @Override
    public boolean stops() {
        return false;
    }

    @Override
    public Reply complaint(int status, String message) {
        String type = switch (status) {
            case 401 -> "authentication_error";
            case 402 -> "insufficient_funds_error";
            case 404 -> "not_found_error";
            case 422 -> "content_filtered_error";
            case 429 -> "rate_limit_error";
            case 503 -> "service_unavailable";
            case 529 -> "overloaded_error";
            default -> status < 500 ? "invalid_request_error" : "api_error";
        };
        return Reply.json(status, Map.of("type", "error", "error", Map.of("type", type, "message", message)));
    }

    @Override
    public Map<Integer, String> peculiar() {
        return Map.of(422, "provider.content_rejected", 529, "provider.unavailable");
    }

    @Override
    public Reply errorInside() {
        return LtxService.error(200, "api_error");
    }

    @Test
    void handsACallOverWhereItsModelStands() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        assertThat(stub().last(ServiceStub.SUBMIT).path()).isEqualTo("/v2/text-to-video");
        JsonNode body = stub().last(ServiceStub.SUBMIT).json();
        assertThat(body.path("model").asText()).isEqualTo("ltx-2-3-pro");
        assertThat(body.path("resolution").asText()).isEqualTo("1920x1080");
        assertThat(body.path("duration").asInt()).isEqualTo(6);
        assertThat(body.path("generate_audio").asBoolean()).isTrue();
        assertThat(task.taskId()).isEqualTo("text-to-video/job-0");
    }

    @Test
    void namesTheModelWhateverTheCatalogueForgets() throws ProviderException {
        provider.submit(Calls.lighthouse("ltx/ltx-2-5-fast:text-to-video"));
        assertThat(stub().last(ServiceStub.SUBMIT).json().toString()).isEqualTo("{\"model\":\"ltx-2-5-fast\"}");
    }

    @Test
    void aFileIsPutUpFirst() throws ProviderException {
        byte[] bytes = {1, 2, 3};
        InputFile video = blobs.video("videoAssetId", bytes, 8);
        ProviderTask task = provider.submit(retake(video)).task();
        JsonNode body = stub().last(ServiceStub.SUBMIT).json();
        assertThat(service.file(body.path("video_uri").asText())).isEqualTo(bytes);
        assertThat(body.path("start_time").asDouble()).isEqualTo(2.5);
        assertThat(task.taskId()).startsWith("retake/");
        service.finish(task.taskId());
        assertThat(provider.poll(task)).isInstanceOf(TaskStatus.Done.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {LtxService.UPLOAD, LtxService.PUT})
    void anUploadThatFailsLeavesNothingInDoubt(String route) {
        ModelCall call = retake(blobs.video("videoAssetId", new byte[] {1}, 8));
        stub().goWrong(route, Fault.status(503), Fault.lostAfter());
        assertThatThrownBy(() -> provider.submit(call)).isInstanceOf(Transient.class);
        assertThatThrownBy(() -> provider.submit(call)).isInstanceOf(Transient.class);
        assertThat(stub().asked(ServiceStub.SUBMIT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rate_limit_error", "concurrency_limit_error"})
    void bothLimitsAreWaitedFor(String type) {
        stub().goWrong(
                        ServiceStub.SUBMIT,
                        Fault.refused(LtxService.error(429, type).with("Retry-After", "12")));
        Transient refused = catchThrowableOfType(Transient.class, () -> provider.submit(call()));
        assertThat(refused.code()).isEqualTo("provider.rate_limited");
        assertThat(refused.retryAfter()).contains(Duration.ofSeconds(12));
    }

    @ParameterizedTest
    @CsvSource({
        "content_filtered_error, provider.content_rejected",
        "invalid_request_error, provider.invalid_request",
        "insufficient_funds_error, provider.out_of_funds",
        "concurrency_limit_error, provider.unavailable",
        "overloaded_error, provider.unavailable",
        "api_error, provider.failed",
        "pondered_error, provider.failed",
    })
    void whyAJobFailed(String type, String code) throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        service.fail(task.taskId(), type);
        assertThat(((TaskStatus.Failed) provider.poll(task)).reason().code()).isEqualTo(code);
    }

    @Test
    void aJobIsForgottenADayAfterItsEnd() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        service.finish(task.taskId());
        service.forget(task.taskId());
        assertThat(provider.poll(task)).isInstanceOf(TaskStatus.Unknown.class);
        assertThatThrownBy(() -> provider.fetch(task)).isInstanceOf(Permanent.class);
    }

    @Test
    void aJobThatEndsWithoutAVideoHasFailed() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        service.move(task.taskId(), "completed");
        assertThat(provider.poll(task)).isInstanceOf(TaskStatus.Failed.class);
    }

    @Test
    void anAnswerWithoutAStateIsAskedForAgain() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        stub().goWrong(ServiceStub.POLL, Fault.text(200, "application/json", "{\"id\": \"job-0\"}"));
        assertThatThrownBy(() -> provider.poll(task)).isInstanceOf(Transient.class);
    }

    @Test
    void isAvailableWithAKeyAndWhileItIsSwitchedOn() {
        assertThat(provider.available()).isTrue();
        access = new ProviderAccess(access.baseUrl(), access.apiKey(), false, Map.of());
        assertThat(provider.available()).isFalse();
        access = new ProviderAccess(access.baseUrl(), Optional.empty(), true, Map.of());
        assertThat(provider.available()).isFalse();
    }

    @Test
    void everyModelOfTheCatalogueStandsSomewhere() throws ProviderException {
        for (Model model : Published.models("ltx")) {
            assertThat(LtxModel.of(model.providerModel()).name()).startsWith("ltx-2-");
        }
        assertThatThrownBy(() -> LtxModel.of("ltx-2-3-pro")).isInstanceOf(Permanent.class);
        assertThatThrownBy(() -> LtxModel.of("ltx-2-3-pro:../x")).isInstanceOf(Permanent.class);
    }

    private static ModelCall retake(InputFile video) {
        return Calls.of(
                Published.model("ltx/ltx-2-3-pro/retake"),
                new Retake(video.assetId(), "Brighter", null, WIDE, new Sound.Silent(), 2.5, 3.0, null),
                List.of(video));
    }
}
