package com.alwrity.studio.job;

import com.alwrity.studio.media.MediaEngine;
import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.media.MediaRejected;
import com.alwrity.studio.media.Retouching;
import com.alwrity.studio.operation.GeneratedVideo;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.operation.StudioRequest;
import com.alwrity.studio.provider.MediaSource;
import com.alwrity.studio.provider.ProviderException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;

/** Brings a result here, looks whether it is what was asked for, and takes away a sound that nobody asked for. */
@Dependent
class Arrival {

    private final Fetching fetching;
    private final MediaEngine engine;
    private final Retouching retouching;

    @Inject
    Arrival(Fetching fetching, MediaEngine engine, Retouching retouching) {
        this.fetching = fetching;
        this.engine = engine;
        this.retouching = retouching;
    }

    /** A file and what it is. */
    record Arrived(Path file, MediaInfo media) {}

    Arrived receive(StudioRequest request, MediaSource source, Path directory)
            throws IOException, ProviderException, MediaRejected {
        Path file = fetching.into(directory, source);
        MediaInfo media = engine.inspect(file);
        Expectation.of(request).check(media);
        boolean silent = request instanceof GeneratedVideo video && video.sound() instanceof Sound.Silent;
        if (!silent || !media.hasAudio()) {
            return new Arrived(file, media);
        }
        Path silenced = retouching.silenced(file, media, directory);
        return new Arrived(silenced, engine.inspect(silenced));
    }
}
