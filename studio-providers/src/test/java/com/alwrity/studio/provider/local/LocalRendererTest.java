package com.alwrity.studio.provider.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alwrity.studio.asset.BlobKey;
import com.alwrity.studio.media.Ffmpeg;
import com.alwrity.studio.media.FilmEncoder;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.ImageToVideo;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Shape;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.provider.Calls;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.render.RenderWatch;
import com.alwrity.studio.render.Renderer.Rendered;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalRendererTest {

    @TempDir
    Path directory;

    private final Ffmpeg ffmpeg = new Ffmpeg(Optional.empty(), "target/data");
    private LocalRenderer renderer;
    private FolderBlobs blobs;

    @BeforeEach
    void start() throws Exception {
        blobs = new FolderBlobs(Files.createDirectory(directory.resolve("blobs")));
        renderer = new LocalRenderer(blobs, new FilmEncoder(ffmpeg, Optional.empty()));
    }

    @Test
    void aPictureBecomesASilentFilm() throws Exception {
        Progress progress = new Progress(1000);
        Rendered rendered = renderer.render(cameraMove(new Sound.Silent()), directory, progress);

        assertThat(rendered.file()).isNotEmptyFile().hasParent(directory);
        assertThat(rendered.captions()).isEmpty();
        assertThat(Files.readString(rendered.file(), StandardCharsets.ISO_8859_1))
                .contains("Camera move over a picture, no AI model")
                .contains("avc1")
                .doesNotContain("mp4a")
                .doesNotContain("DROP TABLE");
        assertThat(progress.fractions).isSorted().allMatch(fraction -> fraction >= 0 && fraction <= 1);
        assertThat(progress.stages).startsWith("reading").endsWith("finishing").contains("drawing");
    }

    @Test
    void stopsWhenItIsNoLongerWanted() {
        Progress progress = new Progress(10);
        assertThatThrownBy(() -> renderer.render(cameraMove(new Sound.Silent()), directory, progress))
                .isInstanceOf(InterruptedException.class);
        assertThat(directory.resolve("film.mp4")).doesNotExist();
    }

    @Test
    void aPictureThatDoesNotDecodeIsAnInvalidRequest() throws Exception {
        ModelCall call = cameraMove(new Sound.Silent());
        Files.writeString(blobs.path(call.inputs().get(0).blob()), "not a picture at all");
        assertThatThrownBy(() -> renderer.render(call, directory, new Progress(1000)))
                .isInstanceOf(ProviderException.Permanent.class)
                .hasMessage("The picture cannot be read");
    }

    private ModelCall cameraMove(Sound sound) {
        BlobKey key = new BlobKey("pictures/one");
        Path file = Pictures.png(Pictures.textured(400, 300), blobs.path(key));
        InputFile picture =
                new InputFile("imageAssetId", UUID.randomUUID(), key, Pictures.info(file, "png", 400, 300, 0));
        Shape shape = new Shape(Resolution.P480, AspectRatio.SQUARE_1_1, 5);
        String prompt = "pan left '; DROP TABLE x; -- $(reboot)";
        return Calls.of(
                "local/camera-move",
                new ImageToVideo(picture.assetId(), prompt, null, shape, Motion.MEDIUM, sound, 3L),
                List.of(picture));
    }

    /** Remembers what it hears, and wants no more of it after so many reports. */
    private static final class Progress implements RenderWatch {
        private final List<String> stages = new ArrayList<>();
        private final List<Double> fractions = new ArrayList<>();
        private final int enough;

        private Progress(int enough) {
            this.enough = enough;
        }

        @Override
        public synchronized void progress(String stage, double fraction) {
            stages.add(stage);
            fractions.add(fraction);
        }

        @Override
        public synchronized boolean stopped() {
            return stages.size() >= enough;
        }
    }
}
