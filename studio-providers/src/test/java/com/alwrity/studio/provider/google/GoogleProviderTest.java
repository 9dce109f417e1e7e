package com.alwrity.studio.provider.google;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.ExtendVideo;
import com.alwrity.studio.operation.ImageToVideo;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Shape;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.operation.TextToVideo;
import com.alwrity.studio.provider.Blobs;
import com.alwrity.studio.provider.Calls;
import com.alwrity.studio.provider.Fault;
import com.alwrity.studio.provider.FaultContract;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.LiveModel;
import com.alwrity.studio.provider.MediaSource;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.Patience;
import com.alwrity.studio.provider.ProviderAccess;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.ProviderException.RateLimited;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.provider.Published;
import com.alwrity.studio.provider.Reply;
import com.alwrity.studio.provider.ServiceStub;
import com.alwrity.studio.provider.TaskStatus;
import com.alwrity.studio.provider.VideoProvider;
import com.alwrity.studio.provider.http.Http;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoogleProviderTest implements FaultContract {

    private static final Shape TALL = new Shape(Resolution.P720, AspectRatio.PORTRAIT_9_16, 8);
    private static final byte[] BYTES = "pixels".getBytes(StandardCharsets.UTF_8);

    private final GoogleService service = new GoogleService(key());
    private final Blobs blobs = new Blobs();
    private ProviderAccess access =
            new ProviderAccess(Optional.of(service.stub().baseUrl()), Optional.of(key()), true, Map.of());
    private final GoogleProvider provider =
            new GoogleProvider(() -> access, new Http(Clock.systemUTC(), Patience.OF_TESTS), blobs, Clock.systemUTC());

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
                Published.model("google/veo-3.1/text-to-video"),
                new TextToVideo("A lighthouse", "rain", TALL, Motion.MEDIUM, new Sound.Generated(), null),
                List.of());
    }

    @Override
    public void work(ProviderTask task, int percent) {
        // It says nothing while it works.
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
        service.fail(task.taskId(), 13, "Internal error");
    }

    @Override
    public void refuse(ProviderTask task) {
        service.withhold(task.taskId());
    }

    @Override
    public void puzzle(ProviderTask task) {
        service.ponder(task.taskId());
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
        String word = switch (status) {
            case 401 -> "UNAUTHENTICATED";
            case 403 -> "PERMISSION_DENIED";
            case 404 -> "NOT_FOUND";
            case 409 -> "ABORTED";
            case 429 -> "RESOURCE_EXHAUSTED";
            case 503 -> "UNAVAILABLE";
            case 504 -> "DEADLINE_EXCEEDED";
            default -> status < 500 ? "INVALID_ARGUMENT" : "INTERNAL";
        };
        return GoogleService.error(status, word, message);
    }

    @Test
    void startsAnOperationOfItsModel() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        assertThat(stub().last(ServiceStub.SUBMIT).path())
                .isEqualTo("/v1beta/models/veo-3.1-generate-preview:predictLongRunning");
        JsonNode body = stub().last(ServiceStub.SUBMIT).json();
        assertThat(body.path("instances").path(0).path("prompt").asText()).isEqualTo("A lighthouse");
        assertThat(body.path("parameters").path("aspectRatio").asText()).isEqualTo("9:16");
        assertThat(body.path("parameters").path("durationSeconds").asInt()).isEqualTo(8);
        assertThat(body.path("parameters").path("negativePrompt").asText()).isEqualTo("rain");
        assertThat(body.has("model")).isFalse();
        assertThat(task.taskId()).isEqualTo("models/veo-3.1-generate-preview/operations/op0");
    }

    @Test
    void aPictureGoesAlongAsItsBytes() throws ProviderException {
        provider.submit(moving(blobs.picture("imageAssetId", BYTES)));
        JsonNode image =
                stub().last(ServiceStub.SUBMIT).json().path("instances").path(0).path("image");
        assertThat(Base64.getDecoder().decode(image.path("bytesBase64Encoded").asText()))
                .isEqualTo(BYTES);
        assertThat(image.path("mimeType").asText()).isEqualTo("image/png");
    }

    @Test
    void aVideoGoesAlongUnderOtherNames() throws ProviderException {
        InputFile video = blobs.video("videoAssetId", BYTES, 8);
        provider.submit(Calls.of(
                Published.model("google/veo-3.1/extend"),
                new ExtendVideo(video.assetId(), "And on", null, TALL, new Sound.Generated(), null),
                List.of(video)));
        JsonNode sent =
                stub().last(ServiceStub.SUBMIT).json().path("instances").path(0).path("video");
        assertThat(Base64.getDecoder().decode(sent.path("encodedVideo").asText()))
                .isEqualTo(BYTES);
        assertThat(sent.path("encoding").asText()).isEqualTo("video/mp4");
    }

    @Test
    void whatDoesNotFitIntoARequestIsNotSent() {
        InputFile picture = blobs.picture("imageAssetId", new byte[14_000_001]);
        Permanent refused = catchThrowableOfType(Permanent.class, () -> provider.submit(moving(picture)));
        assertThat(refused.kind()).isEqualTo(Permanent.Kind.INVALID_REQUEST);
        assertThat(refused).hasMessageContaining("instances[0].image");
        assertThat(stub().asked(ServiceStub.SUBMIT)).isEmpty();
    }

    @Test
    void whatIsWithheldIsCounted() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        service.withhold(task.taskId());
        assertThat(((TaskStatus.Failed) provider.poll(task)).reason())
                .hasMessage("Videos withheld: 1; reasons given: 2");
        service.sayNothing(task.taskId());
        assertThat(((TaskStatus.Failed) provider.poll(task)).reason().code()).isEqualTo("provider.content_rejected");
    }

    @ParameterizedTest
    @CsvSource({
        "3, The duration is out of bounds, provider.invalid_request",
        "3, This prompt contains words that violate Google's usage guidelines, provider.content_rejected",
        "4, Deadline exceeded, provider.timed_out",
        "7, Denied, provider.not_authorized",
        "8, Quota, provider.rate_limited",
        "9, Not in this state, provider.failed",
        "13, Internal error, provider.failed",
        "14, High load, provider.unavailable",
        "99, Never heard of, provider.failed",
    })
    void whyAnOperationFailed(int said, String message, String code) throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        service.fail(task.taskId(), said, message);
        assertThat(((TaskStatus.Failed) provider.poll(task)).reason().code()).isEqualTo(code);
    }

    @Test
    void aWrongKeyIsNoWrongRequest() {
        stub().goWrong(
                        ServiceStub.SUBMIT,
                        Fault.refused(GoogleService.error(400, "INVALID_ARGUMENT", "Not valid", "API_KEY_INVALID")),
                        Fault.refused(GoogleService.error(400, "FAILED_PRECONDITION", "Enable billing")));
        for (int i = 0; i < 2; i++) {
            Permanent refused = catchThrowableOfType(Permanent.class, () -> provider.submit(call()));
            assertThat(refused.kind()).isEqualTo(Permanent.Kind.NOT_AUTHORIZED);
        }
    }

    @Test
    void aLimitIsWaitedForAsLongAsTheBodySays() {
        for (String delay : List.of("34.5s", "7200s", "soon")) {
            Map<String, Object> info = Map.of("retryDelay", delay);
            Map<String, Object> error = Map.of("code", 429, "status", "RESOURCE_EXHAUSTED", "details", List.of(info));
            stub().goWrong(ServiceStub.SUBMIT, Fault.refused(Reply.json(429, Map.of("error", error))));
        }
        assertThat(limit().retryAfter()).contains(Duration.ofMillis(34_500));
        assertThat(limit().retryAfter()).contains(Duration.ofHours(1));
        assertThat(limit().retryAfter()).isEmpty();
    }

    @Test
    void theKeyOpensTheVideoAndGoesNoFurther() throws Exception {
        access = new ProviderAccess(access.baseUrl(), access.apiKey(), true, Map.of("allowed-hosts", "127.0.0.1"));
        try (ServiceStub storage =
                ServiceStub.start().on("storage", "GET", "/video", asked -> Reply.file("video/mp4", BYTES))) {
            ProviderTask task = provider.submit(call()).task();
            service.finish(task.taskId());
            stub().goWrong(
                            ServiceStub.RESULT,
                            Fault.refused(Reply.redirect(storage.baseUrl().resolve("/video"))));
            assertThat(read(provider.fetch(task))).isEqualTo(BYTES);
            assertThat(stub().last(ServiceStub.RESULT).header(GoogleService.KEY))
                    .contains(key());
            assertThat(storage.last("storage").header(GoogleService.KEY)).isEmpty();
        }
    }

    @Test
    void aNameThatLeadsElsewhereIsNotFollowed() throws ProviderException {
        stub().goWrong(ServiceStub.SUBMIT, Fault.takenBut(Reply.json(200, Map.of("name", "models/../operations/x"))));
        assertThatThrownBy(() -> provider.submit(call())).isInstanceOf(ProviderException.InDoubt.class);
        ProviderTask strange = new ProviderTask(provider.id(), "models/../files/x", call().attemptId());
        assertThat(provider.poll(strange)).isInstanceOf(TaskStatus.Unknown.class);
        assertThat(stub().asked(ServiceStub.POLL)).isEmpty();
    }

    @Test
    void listsTheModelsThatMakeVideos() throws ProviderException {
        assertThat(provider.liveModels().orElseThrow())
                .containsExactly(
                        new LiveModel("veo-3.1-generate-preview", "Veo 3.1", Optional.empty(), List.of(), List.of()));
    }

    @Test
    void isAvailableWithAKeyAndWhileItIsSwitchedOn() {
        assertThat(provider.available()).isTrue();
        access = new ProviderAccess(access.baseUrl(), access.apiKey(), false, Map.of());
        assertThat(provider.available()).isFalse();
        access = new ProviderAccess(access.baseUrl(), Optional.empty(), true, Map.of());
        assertThat(provider.available()).isFalse();
    }

    private RateLimited limit() {
        return catchThrowableOfType(RateLimited.class, () -> provider.submit(call()));
    }

    private static ModelCall moving(InputFile picture) {
        return Calls.of(
                Published.model("google/veo-3.1/image-to-video"),
                new ImageToVideo(picture.assetId(), "Waves", null, TALL, Motion.MEDIUM, new Sound.Generated(), null),
                List.of(picture));
    }

    private static byte[] read(MediaSource source) throws IOException, ProviderException {
        try (InputStream in = ((MediaSource.Remote) source).open(0)) {
            return in.readAllBytes();
        }
    }
}
