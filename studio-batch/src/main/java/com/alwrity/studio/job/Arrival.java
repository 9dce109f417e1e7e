package com.alwrity.studio.job;

import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.media.MediaEngine;
import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.media.MediaRejected;
import com.alwrity.studio.media.Retouching;
import com.alwrity.studio.media.Scoring;
import com.alwrity.studio.operation.GeneratedVideo;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.MediaSource;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Brings a result here, looks whether it is what was asked for, and gives it the sound that was asked for. */
@Dependent
class Arrival {

    private final Fetching fetching;
    private final MediaEngine engine;
    private final Retouching retouching;
    private final Scoring scoring;
    private final BlobStore blobs;

    @Inject
    Arrival(Fetching fetching, MediaEngine engine, Retouching retouching, Scoring scoring, BlobStore blobs) {
        this.fetching = fetching;
        this.engine = engine;
        this.retouching = retouching;
        this.scoring = scoring;
        this.blobs = blobs;
    }

    /**
     * A file and what it is.
     *
     * @param captions what is said in it, as WebVTT
     */
    record Arrived(Path file, MediaInfo media, Optional<String> captions) {}

    Arrived receive(ModelCall call, MediaSource source, Path directory)
            throws IOException, ProviderException, MediaRejected {
        Path file = fetching.into(directory, source);
        MediaInfo media = engine.inspect(file);
        Expectation.of(call.request()).check(media);
        Arrived arrived = new Arrived(file, media, source.captions());
        return call.request() instanceof GeneratedVideo video
                ? sounding(call, video.sound(), arrived, directory)
                : arrived;
    }

    private Arrived sounding(ModelCall call, Sound sound, Arrived arrived, Path directory)
            throws IOException, MediaRejected {
        if (sound instanceof Sound.Silent) {
            return arrived.media().hasAudio() ? silenced(arrived, directory) : arrived;
        }
        if (call.model().capability().sounds().contains(sound.kind())) {
            return arrived;
        }
        Optional<InputFile> own = call.given("audio.assetId");
        Optional<Path> uploaded = own.isEmpty()
                ? Optional.empty()
                : Optional.of(blobs.file(own.get().blob(), directory));
        Scoring.Scored scored = scoring.score(arrived.file(), arrived.media(), sound, uploaded, directory);
        return new Arrived(scored.file(), engine.inspect(scored.file()), scored.captions());
    }

    private Arrived silenced(Arrived arrived, Path directory) throws IOException, MediaRejected {
        Path silent = retouching.silenced(arrived.file(), arrived.media(), directory);
        return new Arrived(silent, engine.inspect(silent), Optional.empty());
    }
}
