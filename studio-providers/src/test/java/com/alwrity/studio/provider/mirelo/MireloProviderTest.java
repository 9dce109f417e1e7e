package com.alwrity.studio.provider.mirelo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alwrity.studio.catalog.Catalogs;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.AddFoley;
import com.alwrity.studio.operation.MakeSound;
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
import com.alwrity.studio.provider.TaskStatus;
import com.alwrity.studio.provider.TestModels;
import com.alwrity.studio.provider.VideoProvider;
import com.alwrity.studio.provider.VideoProvider.Found;
import com.alwrity.studio.provider.http.Http;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MireloProviderTest implements FaultContract {

    private static final Model FOLEY = TestModels.of(
            "mirelo",
            "video-to-sfx:v1.5",
            "add-foley",
            "{\"name\":\"video\",\"type\":\"file\",\"required\":true,\"from\":\"videoAssetId\"}",
            "{\"name\":\"duration_ms\",\"type\":\"integer\",\"required\":true,\"from\":\"videoMilliseconds\"}",
            "{\"name\":\"output\",\"type\":\"string\",\"value\":\"video\"}");
    private static final Model SOUND = TestModels.of(
            "mirelo",
            "text-to-sfx:v1.5",
            "make-sound",
            "{\"name\":\"prompt\",\"type\":\"string\",\"required\":true,\"from\":\"prompt\"}",
            "{\"name\":\"duration_ms\",\"type\":\"integer\",\"from\":\"seconds\",\"values\":{\"3\":3000}}",
            "{\"name\":\"num_samples\",\"type\":\"integer\",\"value\":2}");
    private static final byte[] FILM = "a film".getBytes(StandardCharsets.UTF_8);

    private final MireloService service = new MireloService();
    private final Blobs blobs = new Blobs();
    private final MireloProvider provider = with(Map.of("credit-price", "0.002"));

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
        InputFile video = blobs.video("videoAssetId", FILM, 8.25);
        return Calls.of(FOLEY, new AddFoley(video.assetId(), "", null), List.of(video));
    }

    @Override
    public void work(ProviderTask task, int percent) {
        service.set(id(task), "progress_percent", percent);
    }

    @Override
    public void finish(ProviderTask task) {
        service.finish(id(task));
    }

    @Override
    public boolean finishAt(ProviderTask task, URI address) {
        service.finishAt(id(task), address.toString());
        return true;
    }

    @Override
    public void fail(ProviderTask task) {
        service.fail(id(task), "generation_failed");
    }

    @Override
    public void puzzle(ProviderTask task) {
        service.set(id(task), "status", "pondering");
    }

    @Override
    public Reply complaint(int status, String message) {
        return MireloService.error(
                status,
                switch (status) {
                    case 402 -> "insufficient_credits";
                    case 404 -> "job_not_found";
                    case 422 -> "invalid_asset";
                    case 502 -> "generation_failed";
                    case 504 -> "generation_timeout";
                    default -> status < 500 ? "invalid_request" : "server_error";
                },
                message);
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
    public boolean stops() {
        return false;
    }

    @Test
    void aVideoIsPutIntoStorageAndOrderedByItsName() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        JsonNode order = stub().last(ServiceStub.SUBMIT).json();
        assertThat(order.toString())
                .isEqualTo("{\"video\":{\"type\":\"asset\",\"asset_id\":\"asset-1\"},\"duration_ms\":8250,"
                        + "\"output\":\"video\"}");
        assertThat(stub().last(ServiceStub.SUBMIT).path()).isEqualTo("/v2/video-to-sfx/v1.5/jobs");
        assertThat(stub().last(ServiceStub.SUBMIT).header("Authorization")).contains("Bearer " + key());
        assertThat(stub().last(MireloService.ASSETS).json().path("content_type").asText())
                .isEqualTo("video/mp4");
        assertThat(stub().last(MireloService.STORAGE).header("Content-Type")).contains("video/mp4");
        assertThat(stub().last(MireloService.STORAGE).header("Authorization")).isEmpty();
        assertThat(stub().last(MireloService.STORAGE).body()).isEqualTo(FILM);
        assertThat(task.taskId()).startsWith("video-to-sfx:v1.5/");
    }

    @Test
    void aPriceIsSaidWithoutAnUploadOrAnOrder() throws ProviderException {
        assertThat(provider.quote(call())).contains(Money.of("0.164"));
        assertThat(provider.quote(sound())).contains(Money.of("0.12"));
        assertThat(stub().last(MireloService.PREFLIGHT).path()).isEqualTo("/v2/text-to-sfx/v1.5/preflight");
        assertThat(stub().last(MireloService.PREFLIGHT).query()).isEqualTo("duration_ms=3000&num_samples=2");
        assertThat(stub().asked(MireloService.ASSETS)).isEmpty();
        assertThat(stub().asked(ServiceStub.SUBMIT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "cheap", "1e9"})
    void nobodyKnowsAPriceUntilAnAdminSaysWhatACreditIsWorth(String said) throws ProviderException {
        MireloProvider unpriced = with(said.isEmpty() ? Map.of() : Map.of("credit-price", said));
        assertThat(unpriced.quote(call())).isEmpty();
        assertThat(unpriced.balance()).isEmpty();
        assertThat(stub().asked(MireloService.PREFLIGHT)).isEmpty();
    }

    @Test
    void whatIsDoneHasCostWhatItWasQuoted() throws ProviderException {
        ModelCall call = sound();
        ProviderTask task = provider.submit(call).task();
        service.finish(id(task));
        assertThat(provider.poll(task)).isEqualTo(new TaskStatus.Done(provider.quote(call)));
        stub().goWrong(MireloService.PREFLIGHT, Fault.status(503));
        assertThat(provider.poll(task)).isEqualTo(new TaskStatus.Done(Optional.empty()));
    }

    @Test
    void whatWentWrongCostsNothing() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        fail(task);
        assertThat(provider.poll(task)).isInstanceOf(TaskStatus.Failed.class);
        assertThat(stub().asked(MireloService.PREFLIGHT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "video_too_short, provider.invalid_request",
        "invalid_video, provider.invalid_request",
        "insufficient_credits, provider.out_of_funds",
        "generation_timeout, provider.timed_out",
        "server_error, provider.unavailable",
        "generation_failed, provider.failed",
        "something_new, provider.failed",
    })
    void whyATaskFailed(String said, String code) throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        service.fail(id(task), said);
        assertThat(((TaskStatus.Failed) provider.poll(task)).reason().code()).isEqualTo(code);
    }

    @Test
    void aResultMayStandOutsideOfTheResult() throws Exception {
        ProviderTask task = provider.submit(call()).task();
        service.set(id(task), "status", "succeeded");
        assertThatThrownBy(() -> provider.fetch(task)).isInstanceOf(ProviderException.class);
        service.set(id(task), "result_urls", List.of(stub().baseUrl() + "/files/alone"));
        assertThat(((MediaSource.Remote) provider.fetch(task)).open(0)).isNotEmpty();
    }

    @Test
    void theBalanceIsWhatTheCreditsAreWorth() throws ProviderException {
        assertThat(provider.balance()).contains(Money.of("2.468"));
    }

    @Test
    void aLostOrderCannotBeFound() throws ProviderException {
        assertThat(provider.find(call())).isInstanceOf(Found.CannotTell.class);
    }

    @Test
    void everyModelOfTheCatalogueHasJobsOfItsOwn() {
        assertThat(Catalogs.shipped().models())
                .filteredOn(model -> model.provider().equals(provider.id()))
                .isNotEmpty()
                .allSatisfy(model -> assertThat(MireloTask.of(model.providerModel() + "/job-1"))
                        .isPresent());
    }

    @Test
    void isNotAvailableWithoutAKey() {
        ProviderAccess keyless = new ProviderAccess(Optional.of(stub().baseUrl()), Optional.empty(), true, Map.of());
        assertThat(provider.available()).isTrue();
        assertThat(new MireloProvider(() -> keyless, new Http(Clock.systemUTC()), blobs, Clock.systemUTC()).available())
                .isFalse();
    }

    private static ModelCall sound() {
        return Calls.of(SOUND, new MakeSound("Rain on leaves", 3), List.of());
    }

    private MireloProvider with(Map<String, String> settings) {
        return new MireloProvider(
                () -> new ProviderAccess(Optional.of(stub().baseUrl()), Optional.of(key()), true, settings),
                new Http(Clock.systemUTC(), Patience.OF_TESTS),
                blobs,
                Clock.systemUTC());
    }

    private static String id(ProviderTask task) {
        return task.taskId().substring(task.taskId().indexOf('/') + 1);
    }
}
