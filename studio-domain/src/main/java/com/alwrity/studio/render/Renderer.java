package com.alwrity.studio.render;

import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderException;
import java.nio.file.Path;
import java.util.Optional;

/** Makes a video on this machine: the local engine's side of the render queue. One call at a time per slot. */
public interface Renderer {

    /**
     * Renders the call into a file in {@code directory}, which the caller owns and discards.
     *
     * @throws ProviderException if it cannot be made
     * @throws InterruptedException if the watch said to stop, or the thread was interrupted
     */
    Rendered render(ModelCall call, Path directory, RenderWatch watch) throws ProviderException, InterruptedException;

    /**
     * What came out.
     *
     * @param file the finished video, in the given directory
     * @param captions WebVTT of what is spoken in it
     */
    record Rendered(Path file, Optional<String> captions) {}
}
