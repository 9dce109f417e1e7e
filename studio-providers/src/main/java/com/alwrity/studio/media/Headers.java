package com.alwrity.studio.media;

import com.alwrity.studio.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a file says of itself, as ffprobe reads it. */
record Headers(JsonNode answer) {

    private static final String ENTRIES = "stream=index,codec_type,codec_name,width,height,sample_aspect_ratio,"
            + "avg_frame_rate,r_frame_rate,nb_frames,channels:stream_disposition=attached_pic"
            + ":stream_side_data=rotation:format=duration,start_time";
    private static final String NO_LIMIT = Integer.toString(Integer.MAX_VALUE);

    static Headers read(Ffmpeg ffmpeg, SniffedFile file) throws FfmpegFailed, InterruptedException {
        return of(ffmpeg.probe("headers", file.path(), file.signature(), "-show_entries", ENTRIES));
    }

    /** With the first picture decoded: only there do stills tell which way they are turned. */
    static Headers readStill(Ffmpeg ffmpeg, SniffedFile file) throws FfmpegFailed, InterruptedException {
        String entries = ENTRIES + ":frame=width,height:frame_side_data=rotation";
        return of(ffmpeg.probe(
                "headers", file.path(), file.signature(), "-read_intervals", "%+#1", "-show_entries", entries));
    }

    /** Of a picture too large to be decoded; nothing is. */
    static Headers readOnly(Ffmpeg ffmpeg, SniffedFile file) throws FfmpegFailed, InterruptedException {
        return of(ffmpeg.probe(
                "headers",
                file.path(),
                file.signature(),
                "-nofind_stream_info",
                "-max_pixels",
                NO_LIMIT,
                "-show_entries",
                ENTRIES));
    }

    private static Headers of(String json) {
        return new Headers(Json.read(json, JsonNode.class));
    }

    int streams() {
        return answer.path("streams").size();
    }

    /** The first moving or still picture that is not the cover of a sound. */
    Optional<JsonNode> picture() {
        return ofType("video")
                .filter(stream ->
                        stream.path("disposition").path("attached_pic").asInt() == 0)
                .findFirst();
    }

    Optional<JsonNode> sound() {
        return ofType("audio").findFirst();
    }

    boolean decoded() {
        return answer.path("frames").size() > 0;
    }

    double seconds() {
        return answer.path("format").path("duration").asDouble();
    }

    double start() {
        return answer.path("format").path("start_time").asDouble();
    }

    /** Clockwise, in degrees: ffprobe counts the other way round. */
    int rotation() {
        return Stream.of("streams", "frames")
                .flatMap(part -> elements(answer.path(part)))
                .flatMap(part -> elements(part.path("side_data_list")))
                .filter(data -> data.has("rotation"))
                .findFirst()
                .map(data -> Math.floorMod(Math.round(-data.path("rotation").asDouble() / 90) * 90, 360))
                .orElse(0);
    }

    private Stream<JsonNode> ofType(String type) {
        return elements(answer.path("streams"))
                .filter(stream -> stream.path("codec_type").asText().equals(type));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
