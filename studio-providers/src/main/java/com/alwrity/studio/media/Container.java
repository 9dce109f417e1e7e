package com.alwrity.studio.media;

import java.io.IOException;
import java.nio.file.Path;

/** A container's short name, and the type that its files are served with. */
record Container(String name, String contentType) {

    static Container of(SniffedFile file, MediaKind kind) throws IOException, MediaRejected {
        String type = kind == MediaKind.AUDIO ? "audio/" : "video/";
        return switch (file.signature()) {
            case MP4 -> isoMedia(file.path(), kind);
            case MATROSKA ->
                webm(file.path())
                        ? new Container("webm", type + "webm")
                        : new Container("matroska", type + "x-matroska");
            case AVI -> new Container("avi", "video/x-msvideo");
            case MPEG_TS -> new Container("mpegts", "video/mp2t");
            case OGG -> new Container("ogg", type + "ogg");
            case WAV -> new Container("wav", "audio/wav");
            case MP3 -> new Container("mp3", "audio/mpeg");
            case FLAC -> new Container("flac", "audio/flac");
            case AAC -> new Container("aac", "audio/aac");
            case PNG -> new Container("png", "image/png");
            case JPEG -> new Container("jpeg", "image/jpeg");
            case WEBP -> new Container("webp", "image/webp");
            case GIF -> new Container("gif", "image/gif");
        };
    }

    private static Container isoMedia(Path path, MediaKind kind) throws IOException, MediaRejected {
        if (kind == MediaKind.AUDIO) {
            return new Container("m4a", "audio/mp4");
        }
        try (FileBytes file = new FileBytes(path)) {
            return Mp4Structure.quickTime(file)
                    ? new Container("mov", "video/quicktime")
                    : new Container("mp4", "video/mp4");
        }
    }

    private static boolean webm(Path path) throws IOException, MediaRejected {
        try (FileBytes file = new FileBytes(path)) {
            return MatroskaStructure.webm(file);
        }
    }
}
