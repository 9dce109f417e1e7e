package com.alwrity.studio.container;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.media.MediaEngine;
import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.media.RenditionKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Takes a description of a video for the video. */
@ApplicationScoped
public class FakeMedia implements MediaEngine {

    @Override
    public MediaInfo inspect(Path file) throws IOException {
        return Json.read(Files.readString(file), MediaInfo.class);
    }

    @Override
    public Optional<String> derive(Path file, MediaInfo info, RenditionKind kind, Path target) throws IOException {
        Files.writeString(target, kind.key());
        return Optional.of("application/octet-stream");
    }

    @Override
    public Toolset tools() {
        return new Toolset("none", List.of(), List.of());
    }
}
