package com.alwrity.studio.benchmark;

import static com.alwrity.studio.benchmark.Figures.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.server.Api;
import com.alwrity.studio.server.PackagedServer;
import com.alwrity.studio.server.SharedServer;
import com.alwrity.studio.server.TestFiles;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Videos of five seconds drawn on this machine in 720p, each beside an encode of the same picture by ffmpeg alone. */
@ExtendWith(Figures.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RenderBenchmark {

    private static final int SECONDS = 5;

    private static final List<String> PROMPTS = List.of(
            "Modern coffee shop, morning, warm light",
            "Neon city in the rain",
            "Mountain sunrise timelapse",
            "Product launch: the fastest running shoe");

    private PackagedServer server;
    private Api api;

    @BeforeAll
    void start() {
        server = PackagedServer.on(SharedServer.freshData("render")).start();
        api = server.api();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void storyboards(Figures figures) throws Exception {
        for (String prompt : PROMPTS) {
            render(figures, "storyboard: " + prompt, Map.of("mode", "text-to-video", "prompt", prompt), "aim: 2");
        }
    }

    @Test
    void cameraMoves(Figures figures) throws Exception {
        String picture = api.upload("picture.png", TestFiles.picture(1920, 1280))
                .json()
                .path("id")
                .asText();
        api.awaitAssetReady(picture);
        for (String motion : List.of("subtle", "dynamic")) {
            render(
                    figures,
                    "camera move: " + motion,
                    Map.of("mode", "image-to-video", "imageAssetId", picture, "motion", motion),
                    "aim: 1");
        }
    }

    private void render(Figures figures, String what, Map<String, Object> input, String aim) throws Exception {
        Map<String, Object> form = new HashMap<>(input);
        form.putAll(Map.of(
                "resolution",
                "720p",
                "aspectRatio",
                "16:9",
                "durationSeconds",
                SECONDS,
                "quality",
                "draft",
                "seed",
                7));
        long begin = System.nanoTime();
        JsonNode done = api.awaitEnd(api.create(form));
        double seconds = (System.nanoTime() - begin) / 1e9;
        assertThat(done.path("state").asText()).as(done.toString()).isEqualTo("SUCCEEDED");
        JsonNode asset = api.awaitAssetReady(done.at("/assets/0").asText());
        double encode = encode(api.get(asset.at("/renditions/0/url").asText()).body());
        figures.add(
                what,
                text("%.2f s for each second of video", seconds / SECONDS),
                text("ffmpeg alone, decode and encode of the same: %.2f s; %s", encode / SECONDS, aim));
    }

    private double encode(byte[] video) throws Exception {
        Path source = Files.write(server.data().resolve("encode.mp4"), video);
        Path ffmpeg = ffmpeg();
        ProcessBuilder command = new ProcessBuilder(
                        ffmpeg.toString(),
                        "-nostdin",
                        "-v",
                        "error",
                        "-y",
                        "-i",
                        source.toString(),
                        "-c:v",
                        "libx264",
                        "-preset",
                        "veryfast",
                        "-f",
                        "null",
                        "-")
                .inheritIO();
        if (ffmpeg.isAbsolute()) {
            Path home = ffmpeg.getParent();
            command.environment().put("LD_LIBRARY_PATH", home + ":" + home.resolve("desktop"));
        }
        long begin = System.nanoTime();
        Process process = command.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        return (System.nanoTime() - begin) / 1e9;
    }

    /** The one that the server has laid out, or else the machine's own. */
    private Path ffmpeg() throws Exception {
        try (Stream<Path> files = Files.walk(server.data())) {
            return files.filter(file -> file.getFileName().toString().matches("ffmpeg(\\.exe)?"))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .map(Path::toAbsolutePath)
                    .orElse(Path.of("ffmpeg"));
        }
    }
}
