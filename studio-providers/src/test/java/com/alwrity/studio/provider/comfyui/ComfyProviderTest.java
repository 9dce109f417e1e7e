package com.alwrity.studio.provider.comfyui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Shape;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.operation.TextToVideo;
import com.alwrity.studio.operation.UpscaleVideo;
import com.alwrity.studio.provider.Blobs;
import com.alwrity.studio.provider.Calls;
import com.alwrity.studio.provider.Cancellation;
import com.alwrity.studio.provider.Fault;
import com.alwrity.studio.provider.FaultContract;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.MediaSource;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.Patience;
import com.alwrity.studio.provider.ProviderAccess;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.InDoubt;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.provider.Reply;
import com.alwrity.studio.provider.ServiceStub;
import com.alwrity.studio.provider.TaskStatus;
import com.alwrity.studio.provider.TestModels;
import com.alwrity.studio.provider.VideoProvider;
import com.alwrity.studio.provider.VideoProvider.Found;
import com.alwrity.studio.provider.http.Http;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComfyProviderTest implements FaultContract {

    private static final String GRAPH = """
        {"3": {"class_type": "KSampler", "inputs": {"seed": -1, "steps": 20, "positive": ["6", 0]}},
         "6": {"class_type": "CLIPTextEncode", "inputs": {"text": "", "clip": ["4", 0]}},
         "9": {"class_type": "SaveVideo", "inputs": {"filename_prefix": "studio/video"}}}
        """;

    private final ComfyService service = new ComfyService();
    private final Blobs blobs = new Blobs();
    private final ComfyProvider provider = new ComfyProvider(
            () -> new ProviderAccess(Optional.of(stub().baseUrl()), Optional.of(key()), true, Map.of()),
            new Http(Clock.systemUTC(), Patience.OF_TESTS),
            blobs,
            Clock.systemUTC());

    @AfterEach
    void stop() {
        provider.hangUp();
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
        return lighthouse(null);
    }

    @Override
    public void work(ProviderTask task, int percent) {
        service.work(task.taskId());
        provider.progress()
                .hear("{\"type\":\"progress\",\"data\":{\"value\":%d,\"max\":200,\"prompt_id\":\"%s\"}}"
                        .formatted(2 * percent, task.taskId()));
    }

    @Override
    public void finish(ProviderTask task) {
        service.finish(task.taskId(), Map.of("9", Map.of("images", List.of(file("film.mp4", "output")))));
    }

    @Override
    public void fail(ProviderTask task) {
        service.breakOff(
                task.taskId(),
                "execution_error",
                Map.of("node_type", "KSampler", "exception_type", "OutOfMemory", "exception_message", "Too large"));
    }

    @Override
    public void puzzle(ProviderTask task) {
        service.work(task.taskId());
        provider.progress().hear("{\"type\":\"pondering\",\"data\":{\"prompt_id\":\"" + task.taskId() + "\"}}");
    }

    @Override
    public void heedStop(ProviderTask task) {
        assertThat(stub().taken(ComfyService.WITHDRAW)).isEqualTo(1);
    }

    @Override
    public Reply complaint(int status, String message) {
        return Reply.json(
                status, Map.of("error", Map.of("type", "invalid_prompt", "message", message), "node_errors", Map.of()));
    }

    @Override
    public boolean refuses() {
        return false;
    }

    @Test
    void theGraphIsSentWithItsSlotsFilledUnderTheAttemptsName() throws ProviderException {
        ModelCall call = lighthouse(7L);
        ProviderTask task = provider.submit(call).task();
        JsonNode order = stub().last(ServiceStub.SUBMIT).json();
        assertThat(order.path("prompt_id").asText()).isEqualTo(call.attemptId().toString());
        assertThat(order.path("client_id").asText()).isNotEmpty();
        assertThat(order.at("/prompt/6/inputs/text").asText()).isEqualTo("A lighthouse in a storm");
        assertThat(order.at("/prompt/6/inputs/clip/0").asText()).isEqualTo("4");
        assertThat(order.at("/prompt/3/inputs/seed").asLong()).isEqualTo(7);
        assertThat(order.at("/prompt/3/inputs/steps").asInt()).isEqualTo(20);
        assertThat(order.at("/prompt/9/inputs/filename_prefix").asText()).isEqualTo("studio/video-" + call.attemptId());
        assertThat(task.taskId()).isEqualTo(call.attemptId().toString());
        assertThat(stub().last(ServiceStub.SUBMIT).header("Authorization")).contains("Bearer " + key());
    }

    @Test
    void aSeedThatNobodyChoseIsAnotherOneEachTime() throws ProviderException {
        provider.submit(lighthouse(null));
        long first = stub().last(ServiceStub.SUBMIT)
                .json()
                .at("/prompt/3/inputs/seed")
                .asLong();
        provider.submit(lighthouse(null));
        long second = stub().last(ServiceStub.SUBMIT)
                .json()
                .at("/prompt/3/inputs/seed")
                .asLong();
        assertThat(first).isNotNegative().isNotEqualTo(second);
        assertThat(second).isNotNegative();
    }

    @Test
    void aVideoIsUploadedIntoAFolderOfTheCall() throws ProviderException {
        InputFile video = blobs.video("videoAssetId", "a film".getBytes(StandardCharsets.UTF_8), 5);
        ModelCall call = Calls.of(
                TestModels.withTemplate(
                        "comfyui",
                        "upscale-video",
                        "{\"1\": {\"class_type\": \"LoadVideo\", \"inputs\": {}}}",
                        "{\"name\":\"1.inputs.file\",\"type\":\"file\",\"required\":true,\"from\":\"videoAssetId\"}"),
                new UpscaleVideo(video.assetId(), Resolution.P1080),
                List.of(video));
        provider.submit(call);
        assertThat(new String(stub().last(ComfyService.UPLOAD).body(), StandardCharsets.UTF_8))
                .contains("name=\"image\"; filename=\"input.mp4\"", "a film")
                .containsPattern("name=\"subfolder\"[^\\n]*\\R.*\\R\\Rstudio/" + call.attemptId() + "\\R")
                .containsPattern("name=\"type\"[^\\n]*\\R.*\\R\\Rinput\\R");
        assertThat(stub().last(ServiceStub.SUBMIT)
                        .json()
                        .at("/prompt/1/inputs/file")
                        .asText())
                .isEqualTo("studio/of-this-call/input (1).mp4");
    }

    @Test
    void aWrongGraphIsRefusedByTheNameOfItsNode() {
        stub().goWrong(
                        ServiceStub.SUBMIT,
                        Fault.refused(Reply.json(
                                400,
                                Map.of(
                                        "error",
                                        Map.of("message", "Prompt outputs failed validation", "details", ""),
                                        "node_errors",
                                        Map.of(
                                                "4",
                                                Map.of(
                                                        "class_type",
                                                        "UNETLoader",
                                                        "errors",
                                                        List.of(Map.of(
                                                                "message",
                                                                "Value not in list",
                                                                "details",
                                                                "unet_name: 'wan.safetensors' not in []"))))))));
        assertThatThrownBy(() -> provider.submit(call()))
                .hasMessageContaining("UNETLoader (4): Value not in list unet_name: 'wan.safetensors' not in []")
                .isInstanceOfSatisfying(
                        ProviderException.class,
                        failure -> assertThat(failure.code()).isEqualTo("provider.invalid_request"));
    }

    @Test
    void whatNeverArrivedIsProvenByTheLineAndTheHistory() throws ProviderException {
        ModelCall lost = call();
        stub().goWrong(ServiceStub.SUBMIT, Fault.lostBefore());
        assertThatThrownBy(() -> provider.submit(lost)).isInstanceOf(InDoubt.class);
        assertThat(provider.find(lost)).isInstanceOf(Found.Nowhere.class);
    }

    @Test
    void whatEndedBetweenTwoQuestionsIsDone() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        finish(task);
        stub().goWrong(ServiceStub.POLL, Fault.text(200, "application/json", "{}"));
        assertThat(provider.poll(task)).isInstanceOf(TaskStatus.Done.class);
    }

    @Test
    void whatARestartForgotIsUnknown() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        service.restart();
        assertThat(provider.poll(task)).isInstanceOf(TaskStatus.Unknown.class);
    }

    @Test
    void whatRunsIsInterruptedAndShowsThatItWas() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        work(task, 10);
        assertThat(provider.cancel(task)).isEqualTo(Cancellation.REQUESTED);
        assertThat(stub().asked(ComfyService.WITHDRAW)).isEmpty();
        assertThat(provider.poll(task)).isInstanceOf(TaskStatus.Stopped.class);
    }

    @Test
    void anotherRunIsNotInterrupted() throws ProviderException {
        ProviderTask other = provider.submit(call()).task();
        work(other, 10);
        ProviderTask task = provider.submit(call()).task();
        assertThat(provider.cancel(task)).isEqualTo(Cancellation.STOPPED);
        assertThat(stub().asked(ComfyService.INTERRUPT)).isEmpty();
        assertThat(provider.poll(other)).isInstanceOf(TaskStatus.Working.class);
    }

    @Test
    void aFailureNamesTheNode() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        fail(task);
        assertThat(((TaskStatus.Failed) provider.poll(task)).reason())
                .hasMessageContaining("KSampler: OutOfMemory Too large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"images", "gifs", "videos"})
    void aFilmIsFoundAmongPreviewsAndPictures(String list) throws Exception {
        ProviderTask task = provider.submit(call()).task();
        Map<String, Object> outputs = new LinkedHashMap<>();
        outputs.put("7", Map.of("images", List.of(file("preview.mp4", "temp"), file("frame.png", "output"))));
        outputs.put("8", Map.of("text", List.of("some words"), "animated", List.of(true)));
        outputs.put("9", Map.of(list, List.of(file("a film & more.webm", "output"))));
        service.finish(task.taskId(), outputs);
        ((MediaSource.Remote) provider.fetch(task)).open(0).close();
        assertThat(stub().last(ServiceStub.RESULT).query())
                .isEqualTo("filename=a+film+%26+more.webm&subfolder=video&type=output");
    }

    @Test
    void aRunWithoutAFileHasNoResult() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        service.finish(task.taskId(), Map.of());
        assertThatThrownBy(() -> provider.fetch(task)).isInstanceOf(ProviderException.Permanent.class);
    }

    @Test
    void isNotAvailableWithoutAnAddress() {
        ProviderAccess nowhere = new ProviderAccess(Optional.empty(), Optional.empty(), true, Map.of());
        ComfyProvider none = new ComfyProvider(() -> nowhere, new Http(Clock.systemUTC()), blobs, Clock.systemUTC());
        assertThat(provider.available()).isTrue();
        assertThat(none.available()).isFalse();
        assertThatThrownBy(() -> none.submit(call())).isInstanceOf(ProviderException.Permanent.class);
    }

    private static Map<String, Object> file(String name, String type) {
        return Map.of("filename", name, "subfolder", "video", "type", type);
    }

    private static ModelCall lighthouse(Long seed) {
        Shape shape = new Shape(Resolution.P720, AspectRatio.LANDSCAPE_16_9, 5);
        return Calls.of(
                TestModels.withTemplate(
                        "comfyui",
                        "text-to-video",
                        GRAPH,
                        "{\"name\":\"6.inputs.text\",\"type\":\"string\",\"required\":true,\"from\":\"prompt\"}",
                        "{\"name\":\"3.inputs.seed\",\"type\":\"integer\",\"from\":\"seed\"}"),
                new TextToVideo("A lighthouse in a storm", null, shape, Motion.MEDIUM, new Sound.Silent(), seed),
                List.of());
    }
}
