package com.alwrity.studio.provider.wavespeed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** What the stubbed service makes and sells: the models of the catalogue, a video, a sound, some words, and prices. */
final class Wares {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final BigDecimal A_SECOND = new BigDecimal("0.05");
    private static final int SAMPLE_RATE = 16_000;

    private final byte[] video;

    /** @param video every video that it makes */
    Wares(byte[] video) {
        this.video = video;
    }

    /** A small test picture with sound, five seconds long. */
    static Wares ofSample() throws IOException {
        try (InputStream in = Wares.class.getResourceAsStream("/com/alwrity/studio/provider/rehearsal/result.mp4")) {
            return new Wares(in.readAllBytes());
        }
    }

    /** What a prediction of this model puts out. */
    static Object outputs(Run run, URI base) {
        String model = run.model();
        if (model.contains("whisper")) {
            return Map.of(
                    "text",
                    "A lighthouse in a storm.",
                    "segments",
                    List.of(Map.of("start", 0.2, "end", 2.2, "text", "A lighthouse in a storm.")));
        }
        if (model.contains("prompt-optimizer")) {
            return List.of(run.input().path("text").asText() + ", golden light, slow dolly in, 35 mm");
        }
        if (model.contains("captioner") || model.contains("understanding") || model.contains("moderator")) {
            return List.of("A lighthouse stands in a storm; waves break over the rocks.");
        }
        return List.of(base + "/outputs/" + run.id() + (isSound(model) ? ".wav" : ".mp4"));
    }

    private static boolean isSound(String model) {
        return model.contains("speech") || model.contains("tts") || model.contains("voice") || model.contains("audio-");
    }

    /** The video with a box at its end that players skip: no two predictions have the same bytes. */
    byte[] video(Run run) {
        byte[] name = run.id().getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(video.length + 8 + name.length)
                .put(Upright.asked(run.input()) ? Upright.of(video) : video)
                .putInt(8 + name.length)
                .put("free".getBytes(StandardCharsets.US_ASCII))
                .put(name)
                .array();
    }

    /** Three seconds of a tone, as WAV. */
    byte[] sound(String id) {
        int samples = 3 * SAMPLE_RATE;
        ByteBuffer wav = ByteBuffer.allocate(44 + 2 * samples).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + 2 * samples);
        wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1);
        wav.putInt(SAMPLE_RATE).putInt(2 * SAMPLE_RATE).putShort((short) 2).putShort((short) 16);
        wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(2 * samples);
        int hertz = 200 + Math.floorMod(id.hashCode(), 400);
        for (int i = 0; i < samples; i++) {
            wav.putShort((short) (8000 * Math.sin(2 * Math.PI * hertz * i / SAMPLE_RATE)));
        }
        return wav.array();
    }

    /** Five cents a second; where nothing says how many, the least: for one. */
    static BigDecimal price(JsonNode input) {
        return A_SECOND.multiply(
                BigDecimal.valueOf(Math.max(1, input.path("duration").asInt(1))));
    }

    /** The catalogue's models, as the service lists its own. */
    static List<Map<String, Object>> models() throws IOException {
        List<Map<String, Object>> models = new ArrayList<>();
        try (InputStream in = Wares.class.getResourceAsStream("/META-INF/studio/models/wavespeed.json")) {
            if (in != null) {
                JSON.readTree(in).forEach(model -> models.add(listed(model)));
            }
        }
        return models;
    }

    private static Map<String, Object> listed(JsonNode model) {
        Map<String, Object> properties = new LinkedHashMap<>();
        model.path("fields")
                .forEach(field -> properties.put(
                        field.path("name").asText(),
                        Map.of("type", field.path("type").asText())));
        List<String> required = StreamSupport.stream(model.path("fields").spliterator(), false)
                .filter(field -> field.path("required").asBoolean())
                .map(field -> field.path("name").asText())
                .toList();
        Map<String, Object> run = Map.of(
                "type",
                "model_run",
                "method",
                "POST",
                "request_schema",
                Map.of("properties", properties, "required", required));
        return Map.of(
                "model_id",
                model.path("providerModel").asText(),
                "name",
                model.path("name").asText(),
                "base_price",
                0.05,
                "api_schema",
                Map.of("api_schemas", List.of(run)));
    }
}
