package com.alwrity.studio.container;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.media.Marking;
import com.alwrity.studio.media.MediaEngine;
import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.media.RenditionKind;
import com.alwrity.studio.media.Retouching;
import com.alwrity.studio.media.Scoring;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.Sound;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Takes a description of a video for the video. */
@ApplicationScoped
public class FakeMedia implements MediaEngine, Retouching, Scoring, Marking {

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

    @Override
    public Path silenced(Path video, MediaInfo info, Path directory) {
        return video;
    }

    @Override
    public Path cropped(Path picture, MediaInfo info, AspectRatio shape, Path directory) {
        return picture;
    }

    @Override
    public Scored score(Path video, MediaInfo info, Sound sound, Optional<Path> uploaded, Path directory) {
        return new Scored(video, Optional.empty());
    }

    @Override
    public Path marked(Path file, MediaInfo info, Marks marks, Path directory) {
        return file;
    }
}
