package com.alwrity.studio.provider.alibaba;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.ImageToVideo;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Shape;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.operation.TextToVideo;
import com.alwrity.studio.provider.Blobs;
import com.alwrity.studio.provider.Calls;
import com.alwrity.studio.provider.Cancellation;
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
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlibabaProviderTest implements FaultContract {

    private static final Shape WIDE = new Shape(Resolution.P720, AspectRatio.LANDSCAPE_16_9, 5);
    private static final byte[] BYTES = "what is in it".getBytes(StandardCharsets.UTF_8);

    private final AlibabaService service = new AlibabaService(key());
    private final Blobs blobs = new Blobs();
    private ProviderAccess access =
            new ProviderAccess(Optional.of(service.stub().baseUrl()), Optional.of(key()), true, Map.of());
    private final AlibabaProvider provider =
            new AlibabaProvider(() -> access, new Http(Clock.systemUTC(), Patience.OF_TESTS), blobs, Clock.systemUTC());

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
        return lighthouse(new Sound.Silent(), List.of());
    }

    @Override
    public void work(ProviderTask task, int percent) {
        service.move(task.taskId(), "RUNNING");
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
        service.fail(task.taskId(), "InternalError");
    }

    @Override
    public void refuse(ProviderTask task) {
        service.fail(task.taskId(), "DataInspectionFailed");
    }

    @Override
    public void puzzle(ProviderTask task) {
        service.move(task.taskId(), "PONDERING");
    }

    @Override
    public void heedStop(ProviderTask task) {
        // What waits is stopped at once.
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
    public Reply complaint(int status, String message) {
        String code = switch (status) {
            case 401 -> "InvalidApiKey";
            case 402 -> "Arrearage";
            case 403 -> "AccessDenied";
            case 404 -> "ModelNotFound";
            case 429 -> "Throttling.RateQuota";
            default -> status < 500 ? "InvalidParameter" : "InternalError";
        };
        return AlibabaService.error(status, code, message);
    }

    @Override
    public Reply errorInside() {
        return AlibabaService.error(200, "InternalError", "as scripted");
    }

    @Test
    void handsATaskOverToBeDoneLater() throws ProviderException {
        provider.submit(call());
        assertThat(stub().last(ServiceStub.SUBMIT).header("X-DashScope-Async")).contains("enable");
        assertThat(stub().last(ServiceStub.SUBMIT).header("X-DashScope-OssResourceResolve"))
                .isEmpty();
        JsonNode body = stub().last(ServiceStub.SUBMIT).json();
        assertThat(body.path("model").asText()).isEqualTo("wan2.5-t2v-preview");
        assertThat(body.path("input").path("prompt").asText()).isEqualTo("A lighthouse");
        assertThat(body.path("parameters").path("size").asText()).isEqualTo("1280*720");
        assertThat(body.path("parameters").path("audio").asBoolean(true)).isFalse();
    }

    @Test
    void everythingHappensInTheWorkspaceThatIsSet() throws ProviderException {
        access = new ProviderAccess(access.baseUrl(), access.apiKey(), true, Map.of("workspace", "ws-1"));
        ProviderTask task = provider.submit(withSound(BYTES)).task();
        provider.poll(task);
        provider.cancel(task);
        for (String route :
                List.of(ServiceStub.SUBMIT, ServiceStub.POLL, AlibabaService.CANCEL, AlibabaService.POLICY)) {
            assertThat(stub().last(route).header("X-DashScope-WorkSpace"))
                    .as(route)
                    .contains("ws-1");
        }
        assertThat(stub().last(AlibabaService.STORE).header("X-DashScope-WorkSpace"))
                .isEmpty();
    }

    @Test
    void aPictureGoesAlongInTheRequest() throws ProviderException {
        provider.submit(moving(blobs.picture("imageAssetId", BYTES)));
        String sent = stub().last(ServiceStub.SUBMIT)
                .json()
                .path("input")
                .path("img_url")
                .asText();
        assertThat(sent)
                .isEqualTo("data:image/png;base64," + Base64.getEncoder().encodeToString(BYTES));
        assertThat(stub().asked(AlibabaService.POLICY)).isEmpty();
    }

    @Test
    void aPictureThatIsTooLargeIsNotSent() {
        InputFile picture = blobs.picture("imageAssetId", new byte[10_000_001]);
        Permanent refused = catchThrowableOfType(Permanent.class, () -> provider.submit(moving(picture)));
        assertThat(refused.kind()).isEqualTo(Permanent.Kind.INVALID_REQUEST);
        assertThat(refused).hasMessageContaining("input.img_url");
    }

    @Test
    void soundLiesInTheTemporaryStorage() throws ProviderException {
        provider.submit(withSound(BYTES));
        String sent = stub().last(ServiceStub.SUBMIT)
                .json()
                .path("input")
                .path("audio_url")
                .asText();
        assertThat(sent).startsWith("oss://dashscope-instant/a/b/");
        String form = service.form(sent);
        assertThat(form).contains(new String(BYTES, StandardCharsets.UTF_8)).contains("audio/mpeg");
        assertThat(form.indexOf("name=\"file\"")).isGreaterThan(form.lastIndexOf("name=\"x-oss-content-type\""));
        assertThat(stub().last(AlibabaService.POLICY).query()).contains("model=wan2.5-t2v-preview");
        assertThat(stub().last(ServiceStub.SUBMIT).header("X-DashScope-OssResourceResolve"))
                .contains("enable");
    }

    @Test
    void soundThatTheStorageDoesNotTakeIsNotSent() {
        Permanent refused =
                catchThrowableOfType(Permanent.class, () -> provider.submit(withSound(new byte[1_000_001])));
        assertThat(refused.kind()).isEqualTo(Permanent.Kind.INVALID_REQUEST);
        assertThat(refused).hasMessageContaining("input.audio_url");
        assertThat(stub().asked(AlibabaService.STORE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {AlibabaService.POLICY, AlibabaService.STORE})
    void anUploadThatFailsLeavesNothingInDoubt(String route) {
        ModelCall call = withSound(BYTES);
        stub().goWrong(route, Fault.status(503), Fault.lostBefore(), Fault.lostBefore());
        assertThatThrownBy(() -> provider.submit(call)).isInstanceOf(Transient.class);
        assertThatThrownBy(() -> provider.submit(call)).isInstanceOf(Transient.class);
        assertThat(stub().asked(ServiceStub.SUBMIT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "400, DataInspectionFailed, provider.content_rejected",
        "400, IPInfringementSuspect, provider.content_rejected",
        "400, InvalidParameter.DataInspection, provider.invalid_request",
        "400, Arrearage, provider.out_of_funds",
        "403, AllocationQuota.FreeTierOnly, provider.out_of_funds",
        "403, Model.AccessDenied, provider.not_authorized",
        "429, Throttling.AllocationQuota, provider.rate_limited",
        "200, DataInspectionFailed, provider.content_rejected",
    })
    void whatARefusalMeans(int status, String said, String code) {
        stub().goWrong(ServiceStub.SUBMIT, Fault.refused(AlibabaService.error(status, said, "as scripted")));
        ProviderException refused = catchThrowableOfType(ProviderException.class, () -> provider.submit(call()));
        assertThat(refused.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "DataInspectionFailed, provider.content_rejected",
        "InvalidParameter.FileDownload, provider.invalid_request",
        "Arrearage, provider.out_of_funds",
        "Throttling, provider.rate_limited",
        "InternalError.Timeout, provider.failed",
        "NeverHeardOf, provider.failed",
    })
    void whyATaskFailed(String said, String code) throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        service.fail(task.taskId(), said);
        assertThat(((TaskStatus.Failed) provider.poll(task)).reason().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING, Waiting",
        "SUSPENDED, Waiting",
        "RUNNING, Working",
        "SUCCEEDED, Failed",
        "FAILED, Failed",
        "CANCELED, Stopped",
        "UNKNOWN, Unknown",
    })
    void whatAStateMeans(String state, String status) throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        service.move(task.taskId(), state);
        assertThat(provider.poll(task).getClass().getSimpleName()).isEqualTo(status);
    }

    @Test
    void whatHasBegunCannotBeStopped() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        service.move(task.taskId(), "RUNNING");
        assertThat(provider.cancel(task)).isEqualTo(Cancellation.TOO_LATE);
        stub().goWrong(AlibabaService.CANCEL, Fault.status(503));
        assertThatThrownBy(() -> provider.cancel(task)).isInstanceOf(Transient.class);
    }

    @Test
    void aTaskIsForgottenAfterADay() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        service.finish(task.taskId());
        service.forget(task.taskId());
        assertThat(provider.poll(task)).isInstanceOf(TaskStatus.Unknown.class);
        assertThatThrownBy(() -> provider.fetch(task)).isInstanceOf(Permanent.class);
    }

    @Test
    void isAvailableWithAKeyAndWhileItIsSwitchedOn() {
        assertThat(provider.available()).isTrue();
        access = new ProviderAccess(access.baseUrl(), access.apiKey(), false, Map.of());
        assertThat(provider.available()).isFalse();
        access = new ProviderAccess(access.baseUrl(), Optional.empty(), true, Map.of());
        assertThat(provider.available()).isFalse();
    }

    private ModelCall withSound(byte[] bytes) {
        InputFile sound = blobs.audio("audio.assetId", bytes, 5);
        return lighthouse(new Sound.Upload(sound.assetId()), List.of(sound));
    }

    private static ModelCall lighthouse(Sound sound, List<InputFile> inputs) {
        return Calls.of(
                Published.model("alibaba/wan2.5/text-to-video"),
                new TextToVideo("A lighthouse", null, WIDE, Motion.MEDIUM, sound, 7L),
                inputs);
    }

    private static ModelCall moving(InputFile picture) {
        return Calls.of(
                Published.model("alibaba/wan2.5/image-to-video"),
                new ImageToVideo(picture.assetId(), "Waves", null, WIDE, Motion.MEDIUM, new Sound.Silent(), null),
                List.of(picture));
    }
}
