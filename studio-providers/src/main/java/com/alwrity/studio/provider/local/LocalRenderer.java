package com.alwrity.studio.provider.local;

import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.media.FfmpegFailed;
import com.alwrity.studio.media.FilmEncoder;
import com.alwrity.studio.media.FrameSource;
import com.alwrity.studio.media.MediaRejected;
import com.alwrity.studio.operation.ImageToVideo;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.ProviderException.Transient;
import com.alwrity.studio.provider.local.cameramove.CameraMove;
import com.alwrity.studio.render.RenderWatch;
import com.alwrity.studio.render.Renderer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Makes videos on this machine: the sound first, then the film drawn over it. */
@ApplicationScoped
public class LocalRenderer implements Renderer {

    private static final double HEARD = 0.04;
    private static final double DRAWN = 0.99;

    private final BlobStore blobs;
    private final FilmEncoder encoder;

    @Inject
    public LocalRenderer(BlobStore blobs, FilmEncoder encoder) {
        this.blobs = blobs;
        this.encoder = encoder;
    }

    /** For the container's proxy. */
    protected LocalRenderer() {
        this(null, null);
    }

    @Override
    public Rendered render(ModelCall call, Path directory, RenderWatch watch)
            throws ProviderException, InterruptedException {
        try {
            watch.progress("reading", 0);
            if (call.request() instanceof ImageToVideo request && request.sound() instanceof Sound.Silent) {
                return cameraMove(call, request, directory, watch);
            }
            throw new Permanent(
                    Permanent.Kind.INVALID_REQUEST,
                    "Not made on this machine: " + call.request().operation().key());
        } catch (MediaRejected e) {
            throw new Permanent(Permanent.Kind.INVALID_REQUEST, "The picture cannot be read", e);
        } catch (FfmpegFailed e) {
            throw failure(e);
        } catch (IOException e) {
            throw new Transient(Transient.Kind.UNAVAILABLE, "A file cannot be read or written", Optional.empty(), e);
        }
    }

    private Rendered cameraMove(ModelCall call, ImageToVideo request, Path directory, RenderWatch watch)
            throws MediaRejected, FfmpegFailed, IOException, InterruptedException {
        InputFile picture = call.input("imageAssetId");
        CameraMove.Brief brief = new CameraMove.Brief(
                blobs.file(picture.blob(), directory),
                picture.media(),
                request.shape().frame(),
                request.shape().durationSeconds(),
                request.motion(),
                request.prompt(),
                seed(call));
        try (CameraMove film = CameraMove.of(brief)) {
            return encode(call, film, "Camera move", "Camera move over a picture, no AI model", directory, watch);
        }
    }

    private Rendered encode(
            ModelCall call, FrameSource film, String title, String comment, Path directory, RenderWatch watch)
            throws FfmpegFailed, IOException, InterruptedException {
        if (watch.stopped()) {
            throw new InterruptedException("The render is no longer wanted");
        }
        Path file = directory.resolve("film.mp4");
        Map<String, String> metadata = Map.of("title", title, "comment", comment);
        encoder.encode(film, Optional.empty(), metadata, call.model().quality(), file, new Share(watch, HEARD, DRAWN));
        watch.progress("finishing", 1);
        return new Rendered(file, Optional.empty());
    }

    /** Without a wish, every attempt differs, and each one comes out the same when it is rendered again. */
    private static long seed(ModelCall call) {
        Long wanted = call.request().seed();
        return wanted != null ? wanted : call.attemptId().getLeastSignificantBits();
    }

    private static ProviderException failure(FfmpegFailed failed) {
        return switch (failed.reason()) {
            case UNAVAILABLE, DISK_FULL ->
                new Transient(Transient.Kind.UNAVAILABLE, failed.getMessage(), Optional.empty(), failed);
            case TIMED_OUT, STALLED -> new Permanent(Permanent.Kind.STALLED, failed.getMessage(), failed);
            case FAILED -> new Permanent(Permanent.Kind.FAILED, failed.getMessage(), failed);
        };
    }
}
