package com.alwrity.studio.provider.local;

import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.media.MediaRejected;
import com.alwrity.studio.operation.ImageToVideo;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.local.cameramove.CameraMove;
import com.alwrity.studio.speech.Speech.Word;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the film that a call asks for and gets it ready. */
@ApplicationScoped
public class Films {

    private final BlobStore blobs;

    @Inject
    public Films(BlobStore blobs) {
        this.blobs = blobs;
    }

    /** For the container's proxy. */
    protected Films() {
        this(null);
    }

    /**
     * @param narration the words that will be heard, with their times; empty without a voice
     * @param directory for files on the way
     * @throws Permanent if this machine makes nothing of the kind
     */
    Film open(ModelCall call, List<Word> narration, Path directory) throws MediaRejected, IOException, Permanent {
        if (call.request() instanceof ImageToVideo request) {
            return cameraMove(call, request, directory);
        }
        throw new Permanent(
                Permanent.Kind.INVALID_REQUEST,
                "Not made on this machine: " + call.request().operation().key());
    }

    private Film cameraMove(ModelCall call, ImageToVideo request, Path directory) throws MediaRejected, IOException {
        InputFile picture = call.input("imageAssetId");
        CameraMove move = CameraMove.of(new CameraMove.Brief(
                blobs.file(picture.blob(), directory),
                picture.media(),
                request.shape().frame(),
                request.shape().durationSeconds(),
                request.motion(),
                request.prompt(),
                seed(call)));
        return new Film(
                move, Optional.empty(), false, "Camera move", "Camera move over a picture, no AI model", move::close);
    }

    /** Without a wish, every attempt differs, and each one comes out the same when it is rendered again. */
    private static long seed(ModelCall call) {
        Long wanted = call.request().seed();
        return wanted != null ? wanted : call.attemptId().getLeastSignificantBits();
    }
}
