package com.alwrity.studio.media;

import com.alwrity.studio.operation.FrameSize;
import java.util.Objects;

/**
 * What was read from a file itself, never from its name.
 *
 * @param kind what it is to its user
 * @param contentType the media type to serve it with, such as {@code video/mp4}
 * @param container the container's short name: mp4, mov, webm, matroska, wav, mp3, png, jpeg, …
 * @param width pixels as displayed, rotation applied; 0 for sound
 * @param height pixels as displayed, rotation applied; 0 for sound
 * @param durationSeconds length in seconds; 0 for a still picture
 * @param fps average frames per second; 0 where there are none
 * @param videoCodec codec of the picture stream, or null
 * @param audioCodec codec of the first audio stream, or null
 * @param audioChannels channels of the first audio stream; 0 without one
 * @param bytes size of the file
 * @param rotation clockwise turn stored in the file, in degrees: 0, 90, 180 or 270
 */
public record MediaInfo(
        MediaKind kind,
        String contentType,
        String container,
        int width,
        int height,
        double durationSeconds,
        double fps,
        String videoCodec,
        String audioCodec,
        int audioChannels,
        long bytes,
        int rotation) {

    public MediaInfo {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(contentType, "contentType");
        Objects.requireNonNull(container, "container");
    }

    public boolean hasAudio() {
        return audioCodec != null;
    }

    public FrameSize frame() {
        return new FrameSize(width, height);
    }
}
