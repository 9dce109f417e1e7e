package com.alwrity.studio.provider.heygen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alwrity.studio.catalog.Catalogs;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.json.Json;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.DubVideo;
import com.alwrity.studio.operation.LipSync;
import com.alwrity.studio.operation.RemoveBackground;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Speak;
import com.alwrity.studio.operation.TalkingAvatar;
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
import com.fasterxml.jackson.core.JsonProcessingException;
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

class HeyGenProviderTest implements FaultContract {

    private static final byte[] FILE = "a file".getBytes(StandardCharsets.UTF_8);
    private static final String VIDEO_FIELD =
            "{\"name\":\"video\",\"type\":\"file\",\"required\":true,\"from\":\"videoAssetId\"}";

    private final HeyGenService service = new HeyGenService();
    private final Blobs blobs = new Blobs();
    private final HeyGenProvider provider = new HeyGenProvider(
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
        return translation(blobs.video("videoAssetId", FILE, 5));
    }

    @Override
    public void work(ProviderTask task, int percent) {
        service.set(id(task), "status", "running");
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
        service.set(id(task), "status", "failed");
        service.set(id(task), "failure_message", "The speaker could not be found");
    }

    @Override
    public void refuse(ProviderTask task) {
        service.set(id(task), "status", "failed");
        service.set(id(task), "failure_message", "Blocked by content moderation");
    }

    @Override
    public void puzzle(ProviderTask task) {
        service.set(id(task), "status", "pondering");
    }

    @Override
    public Reply complaint(int status, String message) {
        return HeyGenService.error(
                status,
                switch (status) {
                    case 401 -> "unauthorized";
                    case 402 -> "insufficient_credit";
                    case 403 -> "forbidden";
                    case 404 -> "not_found";
                    case 409 -> "conflict";
                    case 413 -> "payload_too_large";
                    case 429 -> "rate_limit_exceeded";
                    default -> status < 500 && status != 302 && status != 408 ? "validation_error" : "internal";
                },
                message);
    }

    /** It never says how much is done. */
    @Override
    public boolean counts() {
        return false;
    }

    @Override
    public boolean stops() {
        return false;
    }

    @Test
    void aTranslationIsOrderedWithItsVideoAsAnAsset() throws ProviderException {
        ModelCall call = call();
        ProviderTask task = provider.submit(call).task();
        JsonNode order = stub().last(ServiceStub.SUBMIT).json();
        assertThat(order.path("video")).isEqualTo(json("{\"type\":\"asset_id\",\"asset_id\":\"small-one\"}"));
        assertThat(order.path("output_languages")).isEqualTo(json("[\"Spanish (Spain)\"]"));
        assertThat(order.path("title").asText()).isEqualTo("studio " + call.attemptId());
        assertThat(stub().last(ServiceStub.SUBMIT).header("X-Api-Key")).contains(key());
        assertThat(text(stub().last(HeyGenService.FORM).body()))
                .contains("name=\"file\"; filename=\"input.mp4\"", "Content-Type: video/mp4", "a file");
        assertThat(task.taskId()).isEqualTo("video-translations/video-translations-1");
    }

    @Test
    void aTalkingPictureHasItsSoundByTheNameOfTheAsset() throws ProviderException {
        Model model = model(
                "videos",
                "talking-avatar",
                "{\"name\":\"type\",\"type\":\"string\",\"value\":\"image\"}",
                "{\"name\":\"image\",\"type\":\"file\",\"required\":true,\"from\":\"imageAssetId\"}",
                "{\"name\":\"audio_asset_id\",\"type\":\"file\",\"required\":true,\"from\":\"audioAssetId\"}");
        InputFile image = blobs.picture("imageAssetId", FILE);
        InputFile audio = blobs.audio("audioAssetId", FILE, 4);
        TalkingAvatar request = new TalkingAvatar(image.assetId(), audio.assetId(), "", Resolution.P720, null);
        ModelCall call = Calls.of(model, request, List.of(image, audio));
        ProviderTask task = provider.submit(call).task();
        JsonNode order = stub().last(ServiceStub.SUBMIT).json();
        assertThat(order.path("type").asText()).isEqualTo("image");
        assertThat(order.path("image").path("asset_id").asText()).isEqualTo("small-one");
        assertThat(order.path("audio_asset_id").asText()).isEqualTo("small-one");
        assertThat(provider.find(call)).isEqualTo(new Found.Task(task));
        assertThat(stub().last(HeyGenService.LIST).query()).contains("title=studio+" + call.attemptId());
    }

    @Test
    void whatIsTooLargeForAFormGoesStraightIntoStorage() throws ProviderException {
        provider.submit(translation(blobs.video("videoAssetId", new byte[32_000_001], 5)));
        assertThat(stub().asked(HeyGenService.FORM)).isEmpty();
        assertThat(stub().asked(HeyGenService.STORAGE)
                        .get(0)
                        .json()
                        .path("size_bytes")
                        .asLong())
                .isEqualTo(32_000_001);
        assertThat(stub().last(HeyGenService.STORAGE).method()).isEqualTo("PUT");
        assertThat(stub().last(HeyGenService.STORAGE).header("x-amz-meta-a")).contains("b");
        assertThat(stub().last(HeyGenService.STORAGE).header("X-Api-Key")).isEmpty();
        assertThat(stub().last(HeyGenService.STORAGE).body()).hasSize(32_000_001);
        assertThat(stub().taken(HeyGenService.COMPLETE)).isEqualTo(1);
        assertThat(stub().last(ServiceStub.SUBMIT)
                        .json()
                        .path("video")
                        .path("asset_id")
                        .asText())
                .isEqualTo("large-one");
    }

    @Test
    void aTranslationBringsItsCaptionsWhereItHasThem() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        service.finish(id(task));
        assertThat(provider.fetch(task).captions()).isEmpty();
        service.set(id(task), "vtt_caption_url", stub().baseUrl() + "/files/said.vtt");
        assertThat(provider.fetch(task).captions()).contains("WEBVTT");
        service.set(id(task), "vtt_caption_url", "http://169.254.169.254/said.vtt");
        assertThat(provider.fetch(task).captions()).isEmpty();
    }

    @Test
    void aLostOrderIsFoundBehindOthers() throws ProviderException {
        provider.submit(call());
        ModelCall lost = call();
        stub().goWrong(ServiceStub.SUBMIT, Fault.lostAfter());
        assertThatThrownBy(() -> provider.submit(lost)).isInstanceOf(InDoubt.class);
        Found found = provider.find(lost);
        assertThat(((Found.Task) found).task().taskId()).isEqualTo("video-translations/video-translations-2");
        assertThat(stub().asked(HeyGenService.LIST)).hasSize(2);
    }

    @Test
    void thatAnOrderIsNotListedProvesNothing() throws ProviderException {
        provider.submit(call());
        assertThat(provider.find(call())).isInstanceOf(Found.CannotTell.class);
    }

    @Test
    void aBackgroundIsRemovedOnceHoweverOftenItIsAskedFor() throws ProviderException {
        ModelCall call = cutOut();
        stub().goWrong(ServiceStub.SUBMIT, Fault.lostAfter());
        assertThatThrownBy(() -> provider.submit(call)).isInstanceOf(InDoubt.class);
        Found found = provider.find(call);
        assertThat(provider.find(call)).isEqualTo(found);
        ProviderTask task = ((Found.Task) found).task();
        assertThat(task.taskId()).isEqualTo("background-removals/background-removals-1");
        assertThat(stub().last(ServiceStub.SUBMIT).json().path("request_id").asText())
                .isEqualTo(call.attemptId().toString());
        service.finish(id(task));
        assertThat(provider.fetch(task)).isInstanceOf(MediaSource.Remote.class);
        service.set(id(task), "status", "deleted");
        assertThat(provider.poll(task)).isInstanceOf(TaskStatus.Stopped.class);
        assertThat(provider.cancel(task)).isEqualTo(Cancellation.STOPPED);
    }

    @Test
    void speechIsThereAtOnce() throws Exception {
        Speak request = new Speak("Good morning", "voice-1", "en");
        Model model = model(
                "voices/speech",
                "speech",
                "{\"name\":\"text\",\"type\":\"string\",\"required\":true,\"from\":\"text\"}",
                "{\"name\":\"voice_id\",\"type\":\"string\",\"required\":true,\"from\":\"voice\"}");
        ModelCall call = Calls.of(model, request, List.of());
        ProviderTask task = provider.submit(call).task();
        assertThat(stub().last(ServiceStub.SUBMIT).json())
                .isEqualTo(json("{\"text\":\"Good morning\",\"voice_id\":\"voice-1\"}"));
        assertThat(provider.poll(task)).isInstanceOf(TaskStatus.Done.class);
        assertThat(((MediaSource.Remote) provider.fetch(task)).open(0)).isNotEmpty();
        assertThat(stub().last(ServiceStub.RESULT).query()).isEqualTo("Signature=a/b");
        assertThat(provider.cancel(task)).isEqualTo(Cancellation.TOO_LATE);
        assertThat(provider.find(call)).isInstanceOf(Found.CannotTell.class);
    }

    @Test
    void aLipSyncNamesTwoAssets() throws ProviderException {
        InputFile video = blobs.video("videoAssetId", FILE, 5);
        InputFile audio = blobs.audio("audioAssetId", FILE, 5);
        Model model = model(
                "lipsyncs",
                "lip-sync",
                VIDEO_FIELD,
                "{\"name\":\"audio\",\"type\":\"file\",\"required\":true,\"from\":\"audioAssetId\"}");
        ModelCall call = Calls.of(model, new LipSync(video.assetId(), audio.assetId()), List.of(video, audio));
        assertThat(provider.submit(call).task().taskId()).isEqualTo("lipsyncs/lipsyncs-1");
        assertThat(stub().asked(HeyGenService.FORM)).hasSize(2);
    }

    @Test
    void whatHasNotBegunIsDeletedAndWhatHasGoesOn() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        work(task, 1);
        assertThat(provider.cancel(task)).isEqualTo(Cancellation.TOO_LATE);
        assertThat(stub().asked(HeyGenService.DELETE)).isEmpty();
        service.set(id(task), "status", "pending");
        assertThat(provider.cancel(task)).isEqualTo(Cancellation.STOPPED);
        assertThat(service.of(id(task))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "avatar_not_found, The avatar is gone, provider.failed",
        "insufficient_credit, Please top up, provider.out_of_funds",
        "prohibited_content, No, provider.content_rejected",
    })
    void whyATaskFailed(String code, String message, String means) throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        service.set(id(task), "status", "failed");
        service.set(id(task), "failure_code", code);
        service.set(id(task), "failure_message", message);
        assertThat(((TaskStatus.Failed) provider.poll(task)).reason().code()).isEqualTo(means);
    }

    @Test
    void aQuotaThatIsUsedUpIsNoMatterOfWaiting() {
        stub().goWrong(ServiceStub.SUBMIT, Fault.refused(HeyGenService.error(429, "quota_exceeded", "enough")));
        assertThatThrownBy(() -> provider.submit(call()))
                .isInstanceOfSatisfying(
                        ProviderException.class,
                        failure -> assertThat(failure.code()).isEqualTo("provider.out_of_funds"));
    }

    @Test
    void theBalanceIsThatOfAPrepaidAccount() throws ProviderException {
        assertThat(provider.balance()).isEmpty();
        service.isMe(Map.of("wallet", Map.of("currency", "usd", "remaining_balance", 12.34)));
        assertThat(provider.balance()).contains(Money.of("12.34"));
        service.isMe(Map.of("wallet", Map.of("currency", "usd", "remaining_balance", -1)));
        assertThat(provider.balance()).contains(Money.ZERO);
        service.isMe(Map.of("wallet", Map.of("currency", "credits", "remaining_balance", 600)));
        assertThat(provider.balance()).isEmpty();
    }

    @Test
    void everyModelOfTheCatalogueIsAKindOfOrder() {
        assertThat(Catalogs.shipped().models())
                .filteredOn(model -> model.provider().equals(provider.id()))
                .isNotEmpty()
                .allSatisfy(model ->
                        assertThat(HeyGenResource.of(model.providerModel())).isPresent());
    }

    @Test
    void isNotAvailableWithoutAKey() {
        ProviderAccess keyless = new ProviderAccess(Optional.of(stub().baseUrl()), Optional.empty(), true, Map.of());
        ProviderAccess off = new ProviderAccess(Optional.of(stub().baseUrl()), Optional.of(key()), false, Map.of());
        assertThat(provider.available()).isTrue();
        assertThat(with(keyless).available()).isFalse();
        assertThat(with(off).available()).isFalse();
    }

    private HeyGenProvider with(ProviderAccess access) {
        return new HeyGenProvider(() -> access, new Http(Clock.systemUTC()), blobs, Clock.systemUTC());
    }

    private ModelCall translation(InputFile video) {
        Model model = model(
                "video-translations",
                "dub-video",
                VIDEO_FIELD,
                "{\"name\":\"output_languages\",\"type\":\"array\",\"required\":true,\"from\":\"targetLanguage\","
                        + "\"each\":true,\"values\":{\"es-ES\":\"Spanish (Spain)\"}}");
        return Calls.of(model, new DubVideo(video.assetId(), "es-ES"), List.of(video));
    }

    private ModelCall cutOut() {
        InputFile video = blobs.video("videoAssetId", FILE, 5);
        Model model = model("background-removals", "remove-background", VIDEO_FIELD);
        return Calls.of(model, new RemoveBackground(video.assetId()), List.of(video));
    }

    private static Model model(String providerModel, String operation, String... fields) {
        return TestModels.of("heygen", providerModel, operation, fields);
    }

    private static String id(ProviderTask task) {
        return task.taskId().substring(task.taskId().lastIndexOf('/') + 1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static JsonNode json(String text) {
        try {
            return Json.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
