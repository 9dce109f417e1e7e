package com.alwrity.studio.benchmark;

import static com.alwrity.studio.benchmark.Figures.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.server.Answer;
import com.alwrity.studio.server.Api;
import com.alwrity.studio.server.PackagedServer;
import com.alwrity.studio.server.SharedServer;
import com.alwrity.studio.server.TestFiles;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file from the library, signed in and audited, beside the JDK's own server copying the same bytes. */
@ExtendWith(Figures.Shared.class)
class DeliveryBenchmark {

    private static final int TIMES = 150;
    private static final int CALLERS = 2;
    private static final int SOUND_SECONDS = 25;

    @Test
    void wholeFilesAndRanges(Figures figures) throws Exception {
        byte[] content = TestFiles.tone(SOUND_SECONDS);
        try (PackagedServer server =
                PackagedServer.on(SharedServer.freshData("delivery")).start()) {
            Path copy = Files.write(server.data().resolve("copy.wav"), content);
            HttpServer bare = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
            bare.setExecutor(threads);
            bare.createContext("/", exchange -> {
                exchange.sendResponseHeaders(200, content.length);
                try (var out = exchange.getResponseBody()) {
                    Files.copy(copy, out);
                }
            });
            bare.start();
            try {
                Api api = server.api();
                String asset = api.upload("tone.wav", content).json().path("id").asText();
                api.awaitAssetReady(asset);
                String url = api.get("/assets/" + asset)
                        .json()
                        .at("/renditions/0/url")
                        .asText();
                String other = "http://127.0.0.1:" + bare.getAddress().getPort() + "/";
                double mine = megabytesPerSecond(api, url, content.length);
                double others = megabytesPerSecond(api.as(null), other, content.length);
                figures.add(
                        text("file delivery, %.1f MB, %d callers", content.length / 1e6, CALLERS),
                        text("%.0f MB/s", mine),
                        text("the JDK's server: %.0f MB/s, ratio %.2f; aim: 0.8 of nginx", others, mine / others));
                Rush ranges = Rush.of(
                        TIMES * 4,
                        CALLERS,
                        i -> assertThat(api.get(url, "Range", "bytes=1000-66535")
                                        .status())
                                .isEqualTo(206));
                figures.add(
                        "ranges of 64 KB", text("%.0f/s, p99 %.1f ms", ranges.perSecond(), ranges.millis(0.99)), "–");
            } finally {
                bare.stop(0);
                threads.shutdownNow();
            }
        }
    }

    private static double megabytesPerSecond(Api api, String url, int bytes) {
        Rush.of(TIMES / 5, CALLERS, i -> api.get(url));
        return bytes
                / 1e6
                * Rush.of(TIMES, CALLERS, i -> {
                            Answer answer = api.get(url);
                            assertThat(answer.body()).hasSize(bytes);
                        })
                        .perSecond();
    }
}
