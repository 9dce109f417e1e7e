package com.alwrity.studio.operation;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.media.MediaInfo;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A request taken apart into the words that the catalogue fills a model's fields with: the components of its record,
 * those of its shape among them, and what follows from them and from the video that is worked on.
 */
public final class RequestWords {

    /** The field that names the video that is worked on. */
    public static final String VIDEO = "videoAssetId";

    private static final String UPLOADED_SOUND = "audio.assetId";
    private static final Set<String> OF_SHAPE =
            Set.of("resolution", "aspectRatio", "durationSeconds", "frame", "width", "height");
    private static final Set<String> OF_SOUND = Set.of("sound", "generatedSound");
    private static final Set<String> OF_VIDEO = Set.of("videoSeconds", "videoMilliseconds");

    private RequestWords() {}

    /** All words that requests of these operations can have. */
    public static Set<String> known(Collection<OperationKind> operations) {
        Set<String> known = new LinkedHashSet<>();
        operations.forEach(operation -> known.addAll(known(operation)));
        return known;
    }

    private static Set<String> known(OperationKind operation) {
        Set<String> known = new LinkedHashSet<>();
        for (RecordComponent component : operation.request().getRecordComponents()) {
            if (component.getType() == Shape.class) {
                known.addAll(OF_SHAPE);
            } else if (component.getType() == Sound.class) {
                known.addAll(OF_SOUND);
                known.add(UPLOADED_SOUND);
            } else {
                known.add(component.getName());
            }
        }
        if (known.contains("resolution") && known.contains("aspectRatio")) {
            known.addAll(OF_SHAPE);
        }
        if (known.contains(VIDEO)) {
            known.addAll(OF_VIDEO);
        }
        return known;
    }

    /** How long the video is that is worked on: to the nearest whole second, and exactly. */
    public static Map<String, Object> ofVideo(MediaInfo video) {
        return Map.of(
                "videoSeconds", Math.max(1, Math.round(video.durationSeconds())),
                "videoMilliseconds", Math.round(video.durationSeconds() * 1000));
    }

    static Map<String, Object> of(StudioRequest request) {
        Map<String, Object> words = new LinkedHashMap<>();
        for (RecordComponent component : request.getClass().getRecordComponents()) {
            Object value = value(component, request);
            if (value instanceof Sound sound) {
                words.put("sound", sound.kind());
                words.put("generatedSound", sound instanceof Sound.Generated);
            } else if (value instanceof Shape shape) {
                words.put("durationSeconds", shape.durationSeconds());
                frame(words, shape.resolution(), shape.aspectRatio());
            } else if (value instanceof Enum<?>) {
                words.put(component.getName(), Json.mapper().convertValue(value, String.class));
            } else if (value != null && !(value instanceof UUID) && !value.equals("")) {
                words.put(component.getName(), value);
            }
        }
        if (request instanceof Outpaint outpaint) {
            frame(words, outpaint.resolution(), outpaint.aspectRatio());
        }
        return words;
    }

    static Map<String, UUID> inputs(StudioRequest request) {
        Map<String, UUID> inputs = new LinkedHashMap<>();
        for (RecordComponent component : request.getClass().getRecordComponents()) {
            Object value = value(component, request);
            if (value instanceof UUID asset) {
                inputs.put(component.getName(), asset);
            } else if (value instanceof Sound.Upload upload) {
                inputs.put(UPLOADED_SOUND, upload.assetId());
            }
        }
        return inputs;
    }

    private static void frame(Map<String, Object> words, Resolution resolution, AspectRatio ratio) {
        FrameSize size = resolution.size(ratio);
        words.put("resolution", resolution.key());
        words.put("aspectRatio", ratio.key());
        words.put("frame", resolution.key() + " " + ratio.key());
        words.put("width", size.width());
        words.put("height", size.height());
    }

    private static Object value(RecordComponent component, StudioRequest request) {
        try {
            return component.getAccessor().invoke(request);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A request cannot be read: " + component, e);
        }
    }
}
