package com.alwrity.studio.provider.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alwrity.studio.provider.Blobs;
import com.alwrity.studio.provider.Fault;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.Patience;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.ProviderException.Transient;
import com.alwrity.studio.provider.Reply;
import com.alwrity.studio.provider.ServiceStub;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadsTest {

    private final ServiceStub stub = ServiceStub.start()
            .on("put", "PUT", "/signed", asked -> Reply.empty(200))
            .on("form", "POST", "/form", asked -> Reply.empty(200));
    private final Blobs blobs = new Blobs();
    private final Http http = new Http(Clock.systemUTC(), Patience.OF_TESTS);
    private final Uploads uploads = new Uploads(http, Clock.systemUTC(), new Reach(stub.baseUrl(), Set.of()), blobs);
    private final byte[] bytes = new byte[300_000];
    private final URI signed = stub.baseUrl().resolve("/signed?signature=x%2Fy");

    UploadsTest() {
        new Random(1).nextBytes(bytes);
    }

    @AfterEach
    void stop() {
        stub.close();
    }

    @Test
    void aFileGoesWithItsLengthAndTheSignedHeadersAndNothingElse() throws ProviderException {
        uploads.put(
                signed,
                Map.of("Content-Type", "video/mp4", "x-signed", "1", "Host", "elsewhere", "Content-Length", "1"),
                blobs.video("videoAssetId", bytes, 5));
        assertThat(stub.last("put").body()).isEqualTo(bytes);
        assertThat(stub.last("put").query()).isEqualTo("signature=x%2Fy");
        assertThat(stub.last("put").header("Content-Length")).contains("300000");
        assertThat(stub.last("put").header("Content-Type")).contains("video/mp4");
        assertThat(stub.last("put").header("X-Signed")).contains("1");
        assertThat(stub.last("put").header("Authorization")).isEmpty();
    }

    @Test
    void anEmptyFileIsNoTrouble() throws ProviderException {
        uploads.put(signed, Map.of(), blobs.picture("imageAssetId", new byte[0]));
        assertThat(stub.last("put").body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "403, true",
        "404, true",
        "429, true",
        "500, true",
        "302, true",
        "400, false",
        "413, false",
        "415, false"
    })
    void aRefusalIsNoDoubt(int status, boolean passes) {
        stub.goWrong("put", Fault.status(status));
        InputFile file = blobs.picture("imageAssetId", bytes);
        assertThatThrownBy(() -> uploads.put(signed, Map.of(), file))
                .isInstanceOf(passes ? Transient.class : Permanent.class);
    }

    @Test
    void aLostLineIsNoDoubt() {
        stub.goWrong("put", Fault.lostAfter());
        InputFile file = blobs.picture("imageAssetId", bytes);
        assertThatThrownBy(() -> uploads.put(signed, Map.of(), file)).isInstanceOf(Transient.class);
    }

    @Test
    void aFileThatIsGoneIsNoDoubt() {
        InputFile file = blobs.picture("imageAssetId", bytes);
        blobs.delete(file.blob());
        assertThatThrownBy(() -> uploads.put(signed, Map.of(), file)).isInstanceOf(Transient.class);
    }

    @Test
    void noFileGoesToAPrivatePlace() {
        InputFile file = blobs.picture("imageAssetId", bytes);
        assertThatThrownBy(() -> uploads.put(URI.create("https://192.168.0.1/x"), Map.of(), file))
                .isInstanceOf(Permanent.class);
    }

    @Test
    void aSignedFormGoesWhereItIsWanted() throws ProviderException {
        Multipart form =
                new Multipart().text("Signature", "x").file("file", blobs.picture("imageAssetId", bytes), blobs);
        uploads.post(stub.baseUrl().resolve("/form"), form);
        assertThat(stub.last("form").header("Content-Type")).contains(form.contentType());
        assertThat(stub.last("form").body()).hasSizeGreaterThan(bytes.length);
        assertThatThrownBy(() -> uploads.post(URI.create("https://192.168.0.1/x"), form))
                .isInstanceOf(Permanent.class);
    }

    @Test
    void aFormHoldsWordsAndFiles() throws Exception {
        Multipart form = new Multipart()
                .text("prompt", "Ein Leuchtturm, 灯台")
                .file("data", blobs.picture("imageAssetId", "pixels".getBytes(StandardCharsets.UTF_8)), blobs);
        http.send(HttpRequest.newBuilder(stub.baseUrl().resolve("/form"))
                .header("Content-Type", form.contentType())
                .POST(form.body())
                .build());
        String boundary = form.contentType().replace("multipart/form-data; boundary=", "");
        assertThat(new String(stub.last("form").body(), StandardCharsets.UTF_8))
                .isEqualTo("--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"prompt\"\r\n"
                        + "Content-Type: text/plain; charset=UTF-8\r\n\r\nEin Leuchtturm, 灯台\r\n--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"data\"; filename=\"input.png\"\r\n"
                        + "Content-Type: image/png\r\n\r\npixels\r\n--" + boundary + "--\r\n");
    }
}
