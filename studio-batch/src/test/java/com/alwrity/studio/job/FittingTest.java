package com.alwrity.studio.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.asset.BlobKey;
import com.alwrity.studio.asset.ContentStore;
import com.alwrity.studio.asset.MemoryStore;
import com.alwrity.studio.catalog.Capability;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.catalog.Models;
import com.alwrity.studio.json.Json;
import com.alwrity.studio.media.MediaEngine;
import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.media.RenditionKind;
import com.alwrity.studio.media.Retouching;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.ImageToVideo;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Shape;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.ModelCall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FittingTest {

    private static final UUID WORKSPACE = UUID.randomUUID();
    private static final BlobKey PICTURE = new BlobKey("pictures/one");

    @TempDir
    private Path temp;

    @Test
    void aPictureOfAnotherShapeIsCutAndKeptBesideTheOriginal() throws Exception {
        MemoryStore store = store();

        ModelCall fitted = fitting(store).fit(call(true, picture(1600, 900)), WORKSPACE);

        InputFile input = fitted.input("imageAssetId");
        assertThat(input.media().width()).isEqualTo(900);
        assertThat(input.blob()).isNotEqualTo(PICTURE);
        assertThat(store.exists(input.blob())).isTrue();
        assertThat(store.exists(PICTURE)).isTrue();
        assertThat(store.leftInScratch()).isEmpty();
    }

    @Test
    void whatFitsOrIsNotToBeCutGoesAsItIs() throws Exception {
        MemoryStore store = store();
        ModelCall fits = call(true, picture(1000, 1000));
        ModelCall kept = call(false, picture(1600, 900));

        assertThat(fitting(store).fit(fits, WORKSPACE)).isEqualTo(fits);
        assertThat(fitting(store).fit(kept, WORKSPACE)).isEqualTo(kept);
    }

    private MemoryStore store() throws IOException {
        MemoryStore store = new MemoryStore(temp);
        store.adopt(Files.writeString(temp.resolve("picture"), "a picture"), PICTURE);
        return store;
    }

    private static Fitting fitting(MemoryStore store) {
        return new Fitting(new Looks(), new Cuts(), new ContentStore(store), store, store);
    }

    private static MediaInfo picture(int width, int height) {
        return new MediaInfo(MediaKind.IMAGE, "image/jpeg", "jpeg", width, height, 0, 0, "mjpeg", null, 0, 9, 0);
    }

    private static ModelCall call(boolean crop, MediaInfo picture) {
        Capability any =
                new Capability(Set.of(), Set.of(), new TreeSet<>(), Set.of("silent"), 100, false, Map.of(), Map.of());
        Model plain = Models.of("acme/one", OperationKind.IMAGE_TO_VIDEO, any, Models.perRun(RecordedJob.ESTIMATE));
        Map<String, Object> entry =
                Json.mapper().convertValue(plain, Json.mapper().constructType(Map.class));
        entry.put(
                "fields",
                List.of(Map.of(
                        "name", "image", "type", "file", "required", true, "from", "imageAssetId", "crop", crop)));
        Model model = Json.mapper().convertValue(entry, Model.class);
        ImageToVideo request = new ImageToVideo(
                UUID.randomUUID(),
                "",
                null,
                new Shape(Resolution.P720, AspectRatio.SQUARE_1_1, 5),
                Motion.MEDIUM,
                new Sound.Silent(),
                1L);
        return new ModelCall(
                UUID.randomUUID(),
                Instant.EPOCH,
                model,
                request,
                List.of(new InputFile("imageAssetId", request.imageAssetId(), PICTURE, picture)));
    }

    private static final class Cuts implements Retouching {

        @Override
        public Path silenced(Path video, MediaInfo info, Path directory) {
            throw new AssertionError("Nothing here has a sound");
        }

        @Override
        public Path cropped(Path picture, MediaInfo info, AspectRatio shape, Path directory) throws IOException {
            return Files.writeString(directory.resolve("cropped"), "cut to " + shape.key());
        }
    }

    private static final class Looks implements MediaEngine {

        @Override
        public MediaInfo inspect(Path file) throws IOException {
            assertThat(file).hasContent("cut to 1:1");
            return picture(900, 900);
        }

        @Override
        public Optional<String> derive(Path file, MediaInfo info, RenditionKind kind, Path target) {
            return Optional.empty();
        }

        @Override
        public Toolset tools() {
            return new Toolset("none", List.of(), List.of());
        }
    }
}
