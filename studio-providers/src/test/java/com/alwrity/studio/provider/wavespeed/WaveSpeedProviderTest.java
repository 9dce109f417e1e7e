package com.alwrity.studio.provider.wavespeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.provider.Fault;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.MediaSource;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.InDoubt;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.ProviderTask;
import com.alwrity.studio.provider.Reply;
import com.alwrity.studio.provider.ServiceStub;
import com.alwrity.studio.provider.TaskStatus;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How calls are handed over and watched, and what is made of a result. */
class WaveSpeedProviderTest extends AtWaveSpeed implements WaveSpeedContract {

    @Test
    void isThereOnceItHasAKey() {
        assertThat(provider.available()).isTrue();
        assertThat(provider(Clock.systemUTC(), Optional.empty(), true).available())
                .isFalse();
        assertThat(provider(Clock.systemUTC(), Optional.of(KEY), false).available())
                .isFalse();
        assertThatThrownBy(() ->
                        provider(Clock.systemUTC(), Optional.empty(), true).submit(call()))
                .isInstanceOf(Permanent.class);
    }

    @Test
    void sendsTheBodyFlatAndTheKeyAndWhereTheEndIsToBeTold() throws ProviderException {
        provider.submit(call());
        assertThat(stub().last(ServiceStub.SUBMIT).path()).isEqualTo("/api/v3/alibaba/wan-2.5/text-to-video");
        assertThat(stub().last(ServiceStub.SUBMIT).header("Authorization")).contains("Bearer " + key());
        JsonNode body = stub().last(ServiceStub.SUBMIT).json();
        assertThat(body.toString())
                .isEqualTo("{\"prompt\":\"A lighthouse in a storm\",\"duration\":5,\"size\":\"832*480\",\"seed\":7}");
        assertThat(server.runs().get(0).webhook())
                .contains(URI.create("https://studio.example.org/api/video-studio/hooks/wavespeed"));
    }

    @Test
    void anAddressThatIsNotEncryptedIsNotTold() throws ProviderException {
        provider(URI.create("http://studio.example.org")).submit(call());
        assertThat(server.runs().get(0).webhook()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "400, Insufficient balance. Please top up., provider.out_of_funds",
        "403, Not enough credits, provider.out_of_funds",
        "400, The prompt was flagged as NSFW, provider.content_rejected",
        "400, insufficient image resolution, provider.invalid_request",
        "401, top up your account first, provider.not_authorized",
        "500, the load balancer is out of credits, provider.in_doubt",
        "429, credits are used up in this minute, provider.rate_limited",
    })
    void refusalsAreReadCloser(int status, String message, String code) {
        stub().goWrong(ServiceStub.SUBMIT, Fault.refused(complaint(status, message)));
        assertThat(catchThrowableOfType(ProviderException.class, () -> provider.submit(call()))
                        .code())
                .isEqualTo(code);
        stub().goWrong(ServiceStub.SUBMIT, Fault.refused(Reply.json(200, Map.of("code", status, "message", message))));
        assertThat(catchThrowableOfType(ProviderException.class, () -> provider.submit(call()))
                        .code())
                .isEqualTo(code);
    }

    @Test
    void aCodeThatNobodyKnowsLeavesItOpen() {
        stub().goWrong(ServiceStub.SUBMIT, Fault.refused(Reply.json(200, Map.of("code", 5004, "message", "later"))));
        assertThatThrownBy(() -> provider.submit(call())).isInstanceOf(InDoubt.class);
    }

    @ParameterizedTest
    @CsvSource({
        "created, Waiting",
        "processing, Working",
        "completed, Failed",
        "failed, Failed",
        "cancelled, Stopped",
        "timeout, Failed",
        "deleted, Stopped",
        "pondering, Working",
        "'', Working",
    })
    void whatAStatusMeans(String status, String meaning) throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        run(task).is(status);
        assertThat(provider.poll(task).getClass().getSimpleName()).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource({
        "Content flagged as potentially sensitive, provider.content_rejected",
        "NSFW content detected, provider.content_rejected",
        "Insufficient balance, provider.out_of_funds",
        "duration must be one of 5 and 10, provider.invalid_request",
        "The server is at capacity, provider.unavailable",
        "'', provider.failed",
        "CUDA error, provider.failed",
    })
    void whyATaskFailed(String said, String code) throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        run(task).fail(said);
        assertThat(((TaskStatus.Failed) provider.poll(task)).reason().code()).isEqualTo(code);
    }

    @Test
    void aNewTaskMayBeUnknownForAMoment() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        Fault unknown = Fault.refused(complaint(404, "not found"));
        stub().goWrong(ServiceStub.POLL, unknown, unknown);
        assertThat(provider.poll(task)).isEqualTo(new TaskStatus.Waiting());
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(1));
        stub().goWrong(ServiceStub.POLL, unknown, unknown);
        assertThat(provider(later, Optional.of(KEY), true).poll(task)).isEqualTo(new TaskStatus.Unknown());
    }

    @Test
    void whatIsMarkedIsMarked() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        run(task).flag();
        finish(task);
        assertThat(((TaskStatus.Done) provider.poll(task)).flagged()).isTrue();
    }

    @Test
    void whatIsMarkedAndHeldBackWasRefused() throws ProviderException {
        ProviderTask task = provider.submit(call()).task();
        run(task).flag();
        run(task).complete(List.of());
        assertThat(((TaskStatus.Failed) provider.poll(task)).reason().code()).isEqualTo("provider.content_rejected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "[%s]", "{\"url\": %s}", "[{\"video_url\": %s}]", "{\"video\": {\"url\": %s}}"})
    void aResultIsFoundInAnyShape(String shape) throws Exception {
        ProviderTask task = provider.submit(call()).task();
        String address = "\"" + server.baseUrl() + "/outputs/" + run(task).id() + ".mp4\"";
        run(task).complete(Json.mapper().readTree(shape.formatted(address)));
        assertThat(provider.poll(task)).isInstanceOf(TaskStatus.Done.class);
        try (var in = ((MediaSource.Remote) provider.fetch(task)).open(0)) {
            assertThat(in.readAllBytes()).hasSizeGreaterThan(10_000);
        }
    }

    @Test
    void aTranscriptIsWordsWithTheirTimes() throws ProviderException {
        InputFile file = blobs.audio("mediaAssetId", new byte[10], 3);
        ProviderTask task =
                provider.submit(WaveSpeedCalls.transcript("wavespeed", file)).task();
        finish(task);
        assertThat(provider.poll(task)).isInstanceOf(TaskStatus.Done.class);
        MediaSource.Text text = (MediaSource.Text) provider.fetch(task);
        assertThat(text.text()).isEqualTo("A lighthouse in a storm.");
        assertThat(text.webVtt().orElseThrow()).startsWith("WEBVTT").contains("00:00:00.200 --> ");
    }

    @Test
    void wordsMayLieInAFile() throws ProviderException {
        ProviderTask task = provider.submit(WaveSpeedCalls.betterPrompt()).task();
        run(task).complete(List.of(server.baseUrl() + "/outputs/a.txt"));
        assertThat(((MediaSource.Text) provider.fetch(task)).text()).isEqualTo("Words in a file");
    }

    @Test
    void aBetterPromptIsWords() throws ProviderException {
        ProviderTask task = provider.submit(WaveSpeedCalls.betterPrompt()).task();
        finish(task);
        assertThat(((MediaSource.Text) provider.fetch(task)).text()).startsWith("a lighthouse, golden light");
    }

    @Test
    void aVoiceIsItsName() throws ProviderException {
        InputFile file = blobs.audio("audioAssetId", new byte[10], 3);
        ProviderTask task = provider.submit(WaveSpeedCalls.voice(file)).task();
        finish(task);
        assertThat(provider.poll(task)).isInstanceOf(TaskStatus.Done.class);
        assertThat(((MediaSource.Text) provider.fetch(task)).text()).isEqualTo("Anna-of-the-sea");
    }
}
