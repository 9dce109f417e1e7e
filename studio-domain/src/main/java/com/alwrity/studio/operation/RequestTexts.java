package com.alwrity.studio.operation;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a creator has written freely in a request, by the fields that it stands in. */
public final class RequestTexts {

    private static final Set<String> FREE = Set.of("prompt", "negativePrompt", "text");
    private static final String SPOKEN = "audio.text";

    private RequestTexts() {}

    /** All that says something. */
    public static Map<String, String> of(StudioRequest request) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (RecordComponent component : request.getClass().getRecordComponents()) {
            Object value = value(component, request);
            if (value instanceof Sound.Speech speech) {
                texts.put(SPOKEN, speech.text());
            } else if (value instanceof String text && !text.isBlank() && FREE.contains(component.getName())) {
                texts.put(component.getName(), text);
            }
        }
        return texts;
    }

    /** The same request with other words; all else stays as it is. */
    public static StudioRequest rewritten(StudioRequest request, UnaryOperator<String> words) {
        RecordComponent[] components = request.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> rewritten(component, value(component, request), words))
                .toArray();
        try {
            return (StudioRequest) request.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A request cannot be rewritten: " + request.getClass(), e);
        }
    }

    private static Object rewritten(RecordComponent component, Object value, UnaryOperator<String> words) {
        if (value instanceof Sound.Speech speech) {
            return new Sound.Speech(words.apply(speech.text()), speech.voice(), speech.language());
        }
        return value instanceof String text && FREE.contains(component.getName()) ? words.apply(text) : value;
    }

    private static Object value(RecordComponent component, StudioRequest request) {
        try {
            return component.getAccessor().invoke(request);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A request cannot be read: " + component, e);
        }
    }
}
