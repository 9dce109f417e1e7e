package com.alwrity.studio.provider.local;

import com.alwrity.studio.media.FfmpegFailed;
import com.alwrity.studio.media.FilmEncoder;
import com.alwrity.studio.media.MediaRejected;
import com.alwrity.studio.operation.Speak;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.ProviderException.Transient;
import com.alwrity.studio.provider.local.Soundtrack.Voice;
import com.alwrity.studio.render.RenderWatch;
import com.alwrity.studio.render.Renderer;
import com.alwrity.studio.speech.Speech;
import com.alwrity.studio.speech.WebVtt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes videos and speech on this machine. Of a video, the voice comes first, then the film in time with it, its sound, and last the pictures. */
@ApplicationScoped
public class LocalRenderer implements Renderer {

    /** Up to where each stage goes, as a share of the whole. */
    private static final double READ = 0.01;

    private static final double SPOKEN = 0.08;
    private static final double PREPARED = 0.12;
    private static final double MIXED = 0.18;
    private static final double DRAWN = 0.99;

    private final Soundtrack soundtrack;
    private final Films films;
    private final FilmEncoder encoder;

    @Inject
    public LocalRenderer(Soundtrack soundtrack, Films films, FilmEncoder encoder) {
        this.soundtrack = soundtrack;
        this.films = films;
        this.encoder = encoder;
    }

    /** For the container's proxy. */
    protected LocalRenderer() {
        this(null, null, null);
    }

    @Override
    public Rendered render(ModelCall call, Path directory, RenderWatch watch)
            throws ProviderException, InterruptedException {
        try {
            return call.request() instanceof Speak text ? speak(text, directory, watch) : make(call, directory, watch);
        } catch (MediaRejected e) {
            throw new Permanent(Permanent.Kind.INVALID_REQUEST, "The picture cannot be read", e);
        } catch (Speech.NoVoice e) {
            throw new Permanent(Permanent.Kind.INVALID_REQUEST, e.getMessage(), e);
        } catch (FfmpegFailed e) {
            throw failure(e);
        } catch (IOException e) {
            throw new Transient(Transient.Kind.UNAVAILABLE, "A file cannot be read or written", Optional.empty(), e);
        }
    }

    private Rendered speak(Speak text, Path directory, RenderWatch watch) throws IOException, InterruptedException {
        Voice voice = soundtrack.alone(text, directory, watch);
        goOnOnlyIfWanted(watch);
        watch.progress("finishing", 1);
        return new Rendered(voice.wav(), Optional.of(WebVtt.of(voice.words())));
    }

    private Rendered make(ModelCall call, Path directory, RenderWatch watch)
            throws ProviderException, MediaRejected, FfmpegFailed, IOException, InterruptedException {
        watch.progress("reading", 0);
        Optional<Voice> voice = soundtrack.voice(call, directory, new Share(watch, READ, SPOKEN));
        goOnOnlyIfWanted(watch);
        watch.progress("reading", SPOKEN);
        try (Film film = films.open(call, voice.map(Voice::words).orElse(List.of()), directory)) {
            goOnOnlyIfWanted(watch);
            Optional<Path> sound = soundtrack.mixed(call, film, voice, directory, new Share(watch, PREPARED, MIXED));
            Path file = directory.resolve("film.mp4");
            encoder.encode(
                    film.frames(),
                    sound,
                    Map.of("title", film.title(), "comment", film.origin()),
                    call.model().quality(),
                    file,
                    new Share(watch, MIXED, DRAWN));
            watch.progress("finishing", 1);
            return new Rendered(file, voice.map(spoken -> WebVtt.of(spoken.words())));
        }
    }

    private static void goOnOnlyIfWanted(RenderWatch watch) throws InterruptedException {
        if (watch.stopped() || Thread.interrupted()) {
            throw new InterruptedException("The render is no longer wanted");
        }
    }

    private static ProviderException failure(FfmpegFailed failed) {
        return switch (failed.reason()) {
            case UNAVAILABLE, DISK_FULL ->
                new Transient(Transient.Kind.UNAVAILABLE, failed.getMessage(), Optional.empty(), failed);
            case TIMED_OUT, STALLED -> new Permanent(Permanent.Kind.STALLED, failed.getMessage(), failed);
            case KILLED -> new Permanent(Permanent.Kind.FAILED, failed.getMessage(), failed);
            case FAILED -> new Permanent(Permanent.Kind.CANNOT_MAKE, failed.getMessage(), failed);
        };
    }
}
