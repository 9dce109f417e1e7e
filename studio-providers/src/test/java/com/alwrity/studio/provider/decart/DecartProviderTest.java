package com.alwrity.studio.provider.decart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.operation.InstructEdit;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.provider.Asked;
import com.alwrity.studio.provider.Blobs;
import com.alwrity.studio.provider.Calls;
import com.alwrity.studio.provider.Fault;
import com.alwrity.studio.provider.FaultContract;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.MediaSource;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.Patience;
import com.alwrity.studio.provider.ProviderAccess;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.provider.Reply;
import com.alwrity.studio.provider.ServiceStub;
import com.alwrity.studio.provider.TestModels;
import com.alwrity.studio.provider.VideoProvider;
import com.alwrity.studio.provider.VideoProvider.Found;
import com.alwrity.studio.provider.http.Http;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DecartProviderTest implements FaultContract {

    private static final Model MODEL = TestModels.of(
            "decart",
            "lucy-2.5",
            "instruct-edit",
            "{\"name\":\"data\",\"type\":\"file\",\"required\":true,\"from\":\"videoAssetId\"}",
            "{\"name\":\"prompt\",\"type\":\"string\",\"from\":\"prompt\",\"maxLength\":1000}",
            "{\"name\":\"reference_image\",\"type\":\"file\",\"from\":\"referenceAssetId\"}",
            "{\"name\":\"seed\",\"type\":\"integer\",\"from\":\"seed\",\"min\":0,\"max\":4294967295}",
            "{\"name\":\"enhance_prompt\",\"type\":\"boolean\",\"value\":false}");

    private final DecartService service = new DecartService();
    private final Blobs blobs = new Blobs();
    private final DecartProvider provider = new DecartProvider(
            () -> new ProviderAccess(Optional.of(stub().baseUrl()), Optional.of(key()), true, Map.of()),
            new Http(Clock.systemUTC(), Patience.OF_TESTS),
            blobs,
            Clock.systemUTC());

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
        return edit(blobs.video("videoAssetId", bytes("a film"), 5), Optional.empty());
    }

    @Override
    public void work(ProviderTask task, int percent) {
        service.set(task.taskId(), "processing");
    }

    @Override
    public void finish(ProviderTask task) {
        service.set(task.taskId(), "completed");
    }

    @Override
    public void fail(ProviderTask task) {
        service.set(task.taskId(), "failed");
    }

    @Override
    public void puzzle(ProviderTask task) {
        service.set(task.taskId(), "pondering");
    }

    @Override
    public Reply complaint(int status, String message) {
        return DecartService.refusal(status, "prompt", message);
    }

    @Override
    public boolean refuses() {
        return false;
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

    @Test
    void theFilesTravelInTheOrder() throws ProviderException {
        InputFile video = blobs.video("videoAssetId", bytes("a film"), 5);
        InputFile picture = blobs.picture("referenceAssetId", bytes("a picture"));
        provider.submit(edit(video, Optional.of(picture)));
        Asked order = stub().last(ServiceStub.SUBMIT);
        assertThat(order.path()).isEqualTo("/v1/jobs/lucy-2.5");
        assertThat(order.header("X-API-KEY")).contains(key());
        assertThat(order.header("Content-Length")).contains(String.valueOf(order.body().length));
        String boundary = order.header("Content-Type").orElseThrow().replaceFirst(".*boundary=", "");
        assertThat(new String(order.body(), StandardCharsets.UTF_8).split("--" + boundary))
                .hasSize(7)
                .anySatisfy(part -> assertThat(part)
                        .contains("name=\"data\"; filename=\"input.mp4\"", "Content-Type: video/mp4")
                        .endsWith("\r\n\r\na film\r\n"))
                .anySatisfy(part -> assertThat(part)
                        .contains("name=\"reference_image\"; filename=\"input.png\"")
                        .endsWith("\r\n\r\na picture\r\n"))
                .anySatisfy(part ->
                        assertThat(part).contains("name=\"prompt\"").endsWith("\r\n\r\nMake it snow: „Äöß“\r\n"))
                .anySatisfy(part -> assertThat(part).contains("name=\"seed\"").endsWith("\r\n\r\n7\r\n"))
                .anySatisfy(part ->
                        assertThat(part).contains("name=\"enhance_prompt\"").endsWith("\r\n\r\nfalse\r\n"));
    }

    @Test
    void theResultIsShownToTheKeyOnly() throws Exception {
        ProviderTask task = provider.submit(call()).task();
        finish(task);
        ((MediaSource.Remote) provider.fetch(task)).open(0).close();
        assertThat(stub().last(ServiceStub.RESULT).header("X-API-KEY")).contains(key());
    }

    @Test
    void aRefusalNamesTheField() {
        stub().goWrong(
                        ServiceStub.SUBMIT,
                        Fault.refused(DecartService.refusal(422, "data", "Video is too long")),
                        Fault.text(401, "application/json", "{\"detail\":\"Invalid API key\"}"));
        assertThatThrownBy(() -> provider.submit(call())).hasMessageContaining("body.data Video is too long");
        assertThatThrownBy(() -> provider.submit(call())).hasMessageContaining("Invalid API key");
    }

    @Test
    void aLostOrderCannotBeFound() throws ProviderException {
        assertThat(provider.find(call())).isInstanceOf(Found.CannotTell.class);
    }

    @Test
    void isNotAvailableWithoutAKey() {
        ProviderAccess keyless = new ProviderAccess(Optional.of(stub().baseUrl()), Optional.empty(), true, Map.of());
        assertThat(provider.available()).isTrue();
        assertThat(new DecartProvider(() -> keyless, new Http(Clock.systemUTC()), blobs, Clock.systemUTC()).available())
                .isFalse();
    }

    private static ModelCall edit(InputFile video, Optional<InputFile> reference) {
        List<InputFile> inputs = new ArrayList<>(List.of(video));
        reference.ifPresent(inputs::add);
        InstructEdit request = new InstructEdit(
                video.assetId(),
                reference.map(InputFile::assetId).orElse(null),
                "Make it snow: „Äöß“",
                Resolution.P720,
                7L);
        return Calls.of(MODEL, request, inputs);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
