package com.alwrity.studio.provider.local;

import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.media.MediaRejected;
import com.alwrity.studio.operation.FrameSize;
import com.alwrity.studio.operation.ImageToVideo;
import com.alwrity.studio.operation.TextToVideo;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.local.cameramove.CameraMove;
import com.alwrity.studio.provider.local.storyboard.Brief;
import com.alwrity.studio.provider.local.storyboard.Storyboard;
import com.alwrity.studio.speech.Speech.Word;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Finds the film that a call asks for and gets it ready. */
@ApplicationScoped
public class Films {

    private static final FrameSize UNSEEN = new FrameSize(32, 18);

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
        if (call.request() instanceof TextToVideo request) {
            return storyboard(call, request, narration);
        }
        if (call.request() instanceof ImageToVideo request) {
            return cameraMove(call, request, directory);
        }
        throw new Permanent(
                Permanent.Kind.INVALID_REQUEST,
                "Not made on this machine: " + call.request().operation().key());
    }

    private static Film storyboard(ModelCall call, TextToVideo request, List<Word> narration) {
        Storyboard storyboard = Storyboard.of(new Brief(
                request.prompt(),
                request.shape().frame(),
                request.shape().durationSeconds(),
                request.motion(),
                seed(call),
                narration));
        return new Film(
                storyboard,
                storyboard::writeMusic,
                true,
                "Storyboard draft",
                "Offline storyboard draft, no AI model (Video Studio)",
                () -> {});
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
                move,
                wav -> music(call, request).writeMusic(wav),
                false,
                "Camera move",
                "Camera move over a picture, no AI model (Video Studio)",
                move::close);
    }

    /** The storyboard that the prompt would make, of which only the music is heard: no frame of it is drawn. */
    private static Storyboard music(ModelCall call, ImageToVideo request) {
        return Storyboard.of(new Brief(
                request.prompt(), UNSEEN, request.shape().durationSeconds(), request.motion(), seed(call), List.of()));
    }

    /** Without a wish, every attempt differs, and each one comes out the same when it is rendered again. */
    private static long seed(ModelCall call) {
        Long wanted = call.request().seed();
        return wanted != null ? wanted : call.attemptId().getLeastSignificantBits();
    }
}
