package com.alwrity.studio.container;

import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.render.RenderWatch;
import com.alwrity.studio.render.Renderer;
import com.alwrity.studio.speech.Speech;
import com.alwrity.studio.speech.Voice;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;

/** A machine that neither speaks nor draws. */
@ApplicationScoped
public class FakeVoices implements Speech, Renderer {

    @Override
    public List<Voice> voices() {
        return List.of(new Voice("fake-en", "Fake", "en", "fake"));
    }

    @Override
    public Spoken speak(String text, String voice, String language, Path wav) {
        throw new IllegalStateException("Nothing is spoken here");
    }

    @Override
    public Rendered render(ModelCall call, Path directory, RenderWatch watch) throws ProviderException {
        throw new ProviderException.Permanent(ProviderException.Permanent.Kind.FAILED, "Nothing is drawn here");
    }
}
