package com.alwrity.studio.provider.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alwrity.studio.asset.BlobKey;
import com.alwrity.studio.media.Ffmpeg;
import com.alwrity.studio.media.FfmpegRun;
import com.alwrity.studio.media.FilmEncoder;
import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.ExtendVideo;
import com.alwrity.studio.operation.ImageToVideo;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Shape;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.operation.Speak;
import com.alwrity.studio.operation.TextToVideo;
import com.alwrity.studio.provider.Calls;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.local.sound.Narration;
import com.alwrity.studio.provider.local.sound.SoundMix;
import com.alwrity.studio.render.RenderWatch;
import com.alwrity.studio.render.Renderer.Rendered;
import com.alwrity.studio.speech.LocalSpeech;
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

    private static final Ffmpeg FFMPEG = new Ffmpeg(Optional.empty(), "target/data");

    @TempDir
    Path directory;

    private LocalRenderer renderer;
    private FolderBlobs blobs;

    @BeforeEach
    void start() throws Exception {
        blobs = new FolderBlobs(Files.createDirectory(directory.resolve("blobs")));
        Soundtrack soundtrack = new Soundtrack(
                blobs,
                new LocalSpeech(Optional.empty(), Optional.empty()),
                new Narration(FFMPEG),
                new SoundMix(FFMPEG));
        renderer = new LocalRenderer(soundtrack, new Films(blobs), new FilmEncoder(FFMPEG, Optional.empty()));
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
    void aPictureSpeaksAndItsWordsBecomeCaptions() throws Exception {
        Sound speech = new Sound.Speech("The light comes back every evening.", "auto", "en");
        Rendered rendered = renderer.render(cameraMove(speech), directory, new Progress(1000));

        assertThat(rendered.captions().orElseThrow())
                .startsWith("WEBVTT")
                .contains("-->")
                .contains("evening");
        assertThat(Files.readString(rendered.file(), StandardCharsets.ISO_8859_1))
                .contains("mp4a")
                .doesNotContain("evening");
    }

    @Test
    void aTextIsSpokenIntoASoundOfItsOwn() throws Exception {
        ModelCall call = Calls.of("local/speech", new Speak("The light comes back.", "auto", "en"), List.of());

        Rendered rendered = renderer.render(call, directory, new Progress(1000));

        assertThat(Files.readString(rendered.file(), StandardCharsets.ISO_8859_1))
                .startsWith("RIFF");
        assertThat(rendered.captions().orElseThrow()).startsWith("WEBVTT").contains("light");
    }

    @Test
    void wordsBecomeAStoryboardThatSaysSo() throws Exception {
        Shape shape = new Shape(Resolution.P480, AspectRatio.PORTRAIT_9_16, 5);
        Sound speech = new Sound.Speech("Waves break on the rocks.", "auto", "en");
        String prompt = "A lighthouse in a storm, waves breaking";
        ModelCall call = Calls.of(
                "local/storyboard", new TextToVideo(prompt, null, shape, Motion.MEDIUM, speech, null), List.of());
        Progress progress = new Progress(1000);

        Rendered rendered = renderer.render(call, directory, progress);

        assertThat(rendered.captions().orElseThrow()).contains("Waves break");
        assertThat(Files.readString(rendered.file(), StandardCharsets.ISO_8859_1))
                .contains("Offline storyboard draft, no AI model")
                .contains("mp4a")
                .doesNotContain("lighthouse");
        assertThat(progress.stages).containsSubsequence("reading", "speaking", "mixing", "drawing", "finishing");
        assertThat(progress.fractions).isSorted();
    }

    @Test
    void aPictureGetsMusicOfItsOwn() throws Exception {
        Rendered rendered = renderer.render(cameraMove(new Sound.Generated()), directory, new Progress(1000));
        assertThat(Files.readString(rendered.file(), StandardCharsets.ISO_8859_1))
                .contains("mp4a");
    }

    @Test
    void whatThisMachineCannotMakeIsAnInvalidRequest() {
        Shape shape = new Shape(Resolution.P480, AspectRatio.PORTRAIT_9_16, 5);
        ModelCall call = Calls.of(
                "local/storyboard",
                new ExtendVideo(UUID.randomUUID(), "on", null, shape, new Sound.Silent(), 1L),
                List.of());
        assertThatThrownBy(() -> renderer.render(call, directory, new Progress(1000)))
                .isInstanceOf(ProviderException.Permanent.class);
    }

    @Test
    void anUploadedSoundIsHeard() throws Exception {
        Rendered rendered = renderer.render(cameraMoveWithUpload(), directory, new Progress(1000));
        assertThat(rendered.captions()).isEmpty();
        assertThat(Files.readString(rendered.file(), StandardCharsets.ISO_8859_1))
                .contains("mp4a");
    }

    @Test
    void aVoiceThatIsNotHereIsAnInvalidRequest() {
        ModelCall call = cameraMove(new Sound.Speech("Hello", "nobody", "en"));
        assertThatThrownBy(() -> renderer.render(call, directory, new Progress(1000)))
                .isInstanceOf(ProviderException.Permanent.class)
                .extracting(e -> ((ProviderException) e).code())
                .isEqualTo("provider.invalid_request");
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

    @Test
    void whatFfmpegCannotReadIsNotWorthAnotherTry() throws Exception {
        ModelCall call = cameraMoveWithUpload();
        Files.writeString(blobs.path(call.inputs().get(1).blob()), "no sound at all");
        assertThatThrownBy(() -> renderer.render(call, directory, new Progress(1000)))
                .extracting(e -> ((ProviderException) e).code())
                .isEqualTo("provider.cannot_make");
    }

    private ModelCall cameraMoveWithUpload() throws Exception {
        BlobKey key = new BlobKey("sounds/one");
        Path tone = blobs.path(key);
        FFMPEG.run(FfmpegRun.named("tone")
                .generated("sine=frequency=440:duration=7")
                .output(tone, "-f", "wav"));
        MediaInfo info = new MediaInfo(
                MediaKind.AUDIO, "audio/wav", "wav", 0, 0, 7, 0, null, "pcm_s16le", 1, Files.size(tone), 0);
        InputFile sound = new InputFile("audio.assetId", UUID.randomUUID(), key, info);
        ModelCall call = cameraMove(new Sound.Upload(sound.assetId()));
        return Calls.of(
                "local/camera-move", call.request(), List.of(call.inputs().get(0), sound));
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
